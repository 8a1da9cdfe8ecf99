using System.Globalization;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>What was found in a text, in words.</summary>
internal static class FindingText
{
    /// <summary>The words of tokens, on one line.</summary>
    public static string Words(AnnotatedText text, int first, int end) => VisibleText.Of(text.Tokens.Span(first, end).Slice(text.Source));

    /// <summary><c>pronoun, feminine, cluster 1</c>.</summary>
    public static string Of(TextMention mention)
    {
        var gender = mention.Gender == Gender.Unknown ? "" : Invariant($", {mention.Gender}");
        var cluster = mention.Cluster < 0 ? "" : Invariant($", cluster {mention.Cluster + 1}");
        return Invariant($"{mention.Kind}{gender}{cluster}").ToLowerInvariant();
    }

    /// <summary><c>verb, 1.00, subject: she</c>.</summary>
    public static string OfCue(AnnotatedText text, int cue)
    {
        var (found, subject) = (text.Cues[cue], text.Subjects[cue]);
        var mention = subject.Before >= 0 ? subject.Before : subject.After;
        var who = mention < 0 ? "" : $", subject: {Words(text, text.Mentions[mention].First, text.Mentions[mention].End)}";
        return Invariant($"{found.Kind.ToString().ToLowerInvariant()}, {found.Strength:0.00}{who}");
    }

    /// <summary><c>person, feminine</c>; <c>other, neuter</c>; <c>group, joins clusters 1 and 2</c>.</summary>
    public static string OfCluster(MentionCluster cluster)
    {
        var gender = cluster.Gender == Gender.Unknown ? "" : Invariant($", {cluster.Gender}");
        var members = cluster.FirstMember < 0 ? "" : Invariant($", joins clusters {cluster.FirstMember + 1} and {cluster.SecondMember + 1}");
        return Invariant($"{(cluster.Kind == SpeakerKind.None ? "other" : cluster.Kind.ToString())}{gender}{members}").ToLowerInvariant();
    }

    /// <summary>Number of the head in the sentence, 0 for the root, <c>_</c> where the sentence has no tree.</summary>
    public static string Head(AnnotatedText text, Sentence sentence, int token) => text.Tokens.Heads[token] switch
    {
        TokenTable.Unparsed => "_",
        TokenTable.Root => "0",
        var head => Invariant($"{head - sentence.First + 1}"),
    };

    /// <summary>Why no source of a region was ranked.</summary>
    /// <param name="attribution">What was found for it all the same, or null.</param>
    public static string Unranked(QuoteRegion region, RegionAttribution? attribution) => (region.Continues, attribution) switch
    {
        ( >= 0, _) => "it carries on the quotation of the paragraph before",
        (_, { } found) => $"its layout {(found.Mention < 0 ? "tells that it is speech but not whose" : "names the source")} ({NameOf(found.Reason)})",
        _ => "the stages before took it for no quotation",
    };

    /// <summary>A reason as it is written.</summary>
    public static string NameOf(AttributionReason reason) => reason == AttributionReason.None ? "no reason" : Kebab(reason.ToString());

    public static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>A feature's number.</summary>
    public static string Number(float number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
