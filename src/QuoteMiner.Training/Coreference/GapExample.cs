using System.Globalization;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Coreference;

/// <summary>A passage with a pronoun and two names, either of which it may mean (GAP; Webster et al. 2018).</summary>
/// <param name="IsA">It means the first name.</param>
internal sealed record GapExample(string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB)
{
    public bool IsFeminine => Pronoun.GetText(Text).ToLowerInvariant() is "she" or "her" or "hers" or "herself";

    /// <param name="part"><c>development</c>, <c>validation</c> or <c>test</c>.</param>
    public static IReadOnlyList<GapExample> Read(CorpusFolder corpora, string part)
    {
        using var reader = corpora.OpenText($"gap-{part}.tsv.gz");
        return [.. Read(reader)];
    }

    /// <summary>Reads <c>ID Text Pronoun Pronoun-offset A A-offset A-coref B B-offset B-coref URL</c> between tabs, with a line of headings.</summary>
    public static IEnumerable<GapExample> Read(TextReader reader)
    {
        for (reader.ReadLine(); reader.ReadLine() is { } line;)
        {
            var columns = line.Split('\t');
            yield return new GapExample(columns[1], Span(columns, 2), Span(columns, 4), columns[6] == "TRUE", Span(columns, 7), columns[9] == "TRUE");
        }
    }

    /// <summary>Whether a mention is a name, and stands at one of the given places.</summary>
    public bool IsAt(AnnotatedText text, int mention, TextSpan place)
    {
        var own = text.Mentions[mention];
        var span = text.Tokens.Span(own.First, own.End);
        return own.Kind == MentionKind.Name && span.Start < place.End && place.Start < span.End;
    }

    static TextSpan Span(string[] columns, int at)
    {
        var start = int.Parse(columns[at + 1], CultureInfo.InvariantCulture);
        return new TextSpan(start, start + columns[at].Length);
    }
}
