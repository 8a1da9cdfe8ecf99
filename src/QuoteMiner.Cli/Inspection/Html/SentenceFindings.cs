using System.Globalization;
using QuoteMiner.Reporting.Html;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The names, mentions and cues that begin in a sentence, as ranges of their layers.</summary>
internal readonly record struct SentenceFindings((int First, int End) Names, (int First, int End) Mentions, (int First, int End) Cues)
{
    const int LongestLabel = 30;

    /// <summary>Those of the sentence after the one of these; of the first one after the default.</summary>
    public SentenceFindings Next(AnnotatedText text, Sentence sentence)
    {
        var (name, mention, cue) = (Names.End, Mentions.End, Cues.End);
        while (name < text.Names.Count && text.Names[name].First < sentence.End)
        {
            name++;
        }

        while (mention < text.Mentions.Count && text.Mentions[mention].First < sentence.End)
        {
            mention++;
        }

        while (cue < text.Cues.Count && text.Cues[cue].First < sentence.End)
        {
            cue++;
        }

        return new SentenceFindings((Names.End, name), (Mentions.End, mention), (Cues.End, cue));
    }

    /// <summary>As bars below the words, by kind and then by place.</summary>
    public IReadOnlyList<SpanBar> ToBars(InspectedArticle article, Sentence sentence)
    {
        var text = article.Text;
        var bars = new List<SpanBar>();
        for (var i = Names.First; i < Names.End; i++)
        {
            Add(SpanBarKind.Name, text.Names[i].First, text.Names[i].End, NameCursor.KindOf(text.Names[i]), 0);
        }

        for (var i = Mentions.First; i < Mentions.End; i++)
        {
            var mention = text.Mentions[i];
            var label = LabelOf(article, mention);
            Add(SpanBarKind.Mention, mention.First, mention.End, label, article.Clusters.HueOf(mention.Cluster));
        }

        for (var i = Cues.First; i < Cues.End; i++)
        {
            var cue = text.Cues[i];
            Add(SpanBarKind.Cue, cue.First, cue.End, string.Create(CultureInfo.InvariantCulture, $"{cue.Kind.ToString().ToLowerInvariant()} {cue.Strength:0.00}"), 0);
        }

        return [.. bars.OrderBy(bar => bar.Kind).ThenBy(bar => bar.First).ThenByDescending(bar => bar.End)];

        void Add(SpanBarKind kind, int first, int end, string label, int hue) => bars.Add(new SpanBar(
            kind, Math.Max(0, first - sentence.First), Math.Min(end, sentence.End) - sentence.First, Cut(label), hue));
    }

    /// <summary>Who is meant, where other words say it.</summary>
    static string LabelOf(InspectedArticle article, TextMention mention)
    {
        if (mention.Cluster < 0)
        {
            return mention.Kind.ToString().ToLowerInvariant();
        }

        var name = article.Clusters.NameOf(mention.Cluster);
        var isSame = article.Text.Clusters[mention.Cluster].FullestMention is var fullest && article.Text.Mentions[fullest].First == mention.First && article.Text.Mentions[fullest].End == mention.End;
        return string.Create(CultureInfo.InvariantCulture, $"→ {mention.Cluster + 1}{(isSame ? "" : " ")}{(isSame ? "" : name)}");
    }

    static string Cut(string label)
    {
        var beginning = PlainWords.Beginning(label, LongestLabel);
        return beginning.Length < label.Length ? $"{beginning}…" : label;
    }
}
