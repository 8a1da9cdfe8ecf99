using QuoteMiner.Pipeline;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Accuracy;

/// <summary>The whole analysis of treebanks' raw text: every slip of an earlier stage counts in the later ones.</summary>
internal static class RawTextAccuracy
{
    static readonly (string Set, string File, string Prefix)[] Sets =
    [
        ("PUD news (pud-news)", "pud-test.conllu.gz", "n"),
        ("EWT test (ewt-test)", "ewt-test.conllu.gz", ""),
        ("GUM test (gum-test)", "gum-test.conllu.gz", ""),
    ];

    public static IEnumerable<AccuracyRow> Rows(CorpusFolder corpora)
    {
        var inspector = new Inspector();
        foreach (var (set, file, prefix) in Sets)
        {
            var treebank = TreebankText.Read(corpora, file, prefix);
            var analysed = AnalysedText.Of(inspector.Inspect(treebank.Source));
            var scores = AnalysisScores.Of(treebank.Gold, analysed);
            yield return new AccuracyRow(set, [.. Figures(scores), .. analysed.HasTrees ? TreeFigures(scores) : []]);
        }
    }

    static IReadOnlyList<AccuracyFigure> Figures(AnalysisScores scores) =>
    [
        AccuracyFigure.Share("tokens", scores.Tokens),
        AccuracyFigure.Share("sentences", scores.Sentences),
        AccuracyFigure.Share("XPOS", scores.Xpos),
        AccuracyFigure.Share("UPOS", scores.Upos),
    ];

    static IReadOnlyList<AccuracyFigure> TreeFigures(AnalysisScores scores) => [AccuracyFigure.Share("UAS", scores.Uas), AccuracyFigure.Share("LAS", scores.Las)];
}
