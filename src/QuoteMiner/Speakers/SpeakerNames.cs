using QuoteMiner.Text;

namespace QuoteMiner.Speakers;

/// <summary>Chooses a speaker's canonical name and description from its mentions.</summary>
internal static class SpeakerNames
{
    /// <summary>The fullest name without title, and the title that stands before it; of an unnamed speaker the fullest phrase.</summary>
    public static (string Name, string? Description) Of(AnnotatedText text, MentionCluster cluster)
    {
        var mention = text.Mentions[cluster.FullestMention];
        if (mention.Name < 0)
        {
            return (text.Tokens.Span(mention.First, mention.End).GetText(text.Source), null);
        }

        var name = text.Names[mention.Name];
        return (text.Tokens.Span(name.First, name.End).GetText(text.Source), Title(text, mention, name));
    }

    /// <summary>"His Russian counterpart" describes nobody out of its place.</summary>
    static string? Title(AnnotatedText text, TextMention mention, NameSpan name) =>
        mention.NameKind == NameKind.Person && mention.First < name.First
            && (text.Tokens.Classes[mention.First] & WordClasses.PossessivePronoun) == 0
            ? text.Tokens.Span(mention.First, name.First).GetText(text.Source)
            : null;
}
