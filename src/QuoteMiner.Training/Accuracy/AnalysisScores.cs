namespace QuoteMiner.Training.Accuracy;

/// <summary>
/// How well an analysis of raw text agrees with a treebank's. A word is found where one with the same span was made; tags and heads count among all gold words, so a
/// word that was cut wrongly is wrong in everything. A head is right where it has the gold head's span; punctuation counts, subtypes of relations do not.
/// </summary>
internal sealed record AnalysisScores
{
    /// <summary>F1 of the spans of words.</summary>
    public required double Tokens { get; init; }

    /// <summary>F1 of the spans of sentences, from the first word's start to the last word's end.</summary>
    public required double Sentences { get; init; }

    /// <summary>Share of the gold words with the right Penn tag.</summary>
    public required double Xpos { get; init; }

    /// <summary>Share of the gold words with the right universal tag.</summary>
    public required double Upos { get; init; }

    /// <summary>Share of the gold words with the right head.</summary>
    public required double Uas { get; init; }

    /// <summary>Share of the gold words with the right head and relation.</summary>
    public required double Las { get; init; }

    public static AnalysisScores Of(AnalysedText gold, AnalysedText predicted)
    {
        var made = new Dictionary<TextSpan, AnalysedWord>();
        foreach (var word in predicted.Words)
        {
            made[word.Span] = word;
        }

        int found = 0, xpos = 0, upos = 0, heads = 0, arcs = 0;
        foreach (var word in gold.Words)
        {
            if (made.TryGetValue(word.Span, out var mine))
            {
                found++;
                xpos += word.Xpos == mine.Xpos ? 1 : 0;
                upos += word.Upos == mine.Upos ? 1 : 0;
                heads += word.Head == mine.Head ? 1 : 0;
                arcs += word.Head == mine.Head && word.Relation == mine.Relation ? 1 : 0;
            }
        }

        var sentences = new HashSet<TextSpan>(gold.Sentences);
        sentences.IntersectWith(predicted.Sentences);
        double words = gold.Words.Count;
        return new AnalysisScores
        {
            Tokens = F1(found, gold.Words.Count, predicted.Words.Count),
            Sentences = F1(sentences.Count, gold.Sentences.Count, predicted.Sentences.Count),
            Xpos = xpos / words,
            Upos = upos / words,
            Uas = heads / words,
            Las = arcs / words,
        };
    }

    static double F1(int right, int gold, int predicted) => 2.0 * right / (gold + predicted);
}
