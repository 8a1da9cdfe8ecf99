using QuoteMiner.Coreference;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Coreference;

/// <summary>Precision, recall and F1 over the pairs of a pronoun and one of two given names, as GAP scores them.</summary>
internal static class GapScore
{
    /// <param name="least">The probability below which neither name is meant.</param>
    public static IEnumerable<string> Of(CorpusFolder corpora, string part, CoreferenceStages stages, IAntecedentChooser model, float least)
    {
        var (feminine, masculine) = (default(PairCounts), default(PairCounts));
        foreach (var example in GapExample.Read(corpora, part))
        {
            var text = stages.Annotate(example.Text, new GapChooser(example, model, least), example.A, example.B);
            var (isA, isB) = Means(text, example);
            ref var counts = ref example.IsFeminine ? ref feminine : ref masculine;
            counts = counts.With(isA, example.IsA).With(isB, example.IsB);
        }

        var all = feminine + masculine;
        return
        [
            FormattableString.Invariant($"{part}: F1 {all.F1:0.0000} (precision {all.Precision:0.000}, recall {all.Recall:0.000})"),
            FormattableString.Invariant($"{part}: feminine {feminine.F1:0.0000}, masculine {masculine.F1:0.0000}, ratio {feminine.F1 / masculine.F1:0.000}"),
        ];
    }

    static (bool IsA, bool IsB) Means(AnnotatedText text, GapExample example)
    {
        var cluster = -1;
        foreach (var mention in text.Mentions.Items)
        {
            cluster = mention.Kind == MentionKind.Pronoun && text.Tokens.Starts[mention.First] == example.Pronoun.Start ? mention.Cluster : cluster;
        }

        var (isA, isB) = (false, false);
        for (var i = 0; i < text.Mentions.Count && cluster >= 0; i++)
        {
            var isOne = text.Mentions[i].Cluster == cluster;
            isA |= isOne && example.IsAt(text, i, example.A);
            isB |= isOne && example.IsAt(text, i, example.B);
        }

        return (isA, isB);
    }
}
