using QuoteMiner.Evaluation.Figures;

namespace QuoteMiner.Evaluation;

/// <summary>Compares predicted quotes with gold attributions.</summary>
/// <remarks>
/// Only letters and digits inside spans are compared, so it never matters whether a span includes its quotation marks, a trailing comma or white space.
/// The figures equal those of the reference scorer, a Python script, to the last digit.
/// </remarks>
public static class Scorer
{
    /// <summary>Scores a prediction of every gold document.</summary>
    /// <remarks>Linear in the texts, and in each document in the product of its gold and predicted quotes: an article takes about a tenth of a millisecond. Thread-safe.</remarks>
    /// <param name="predict">Called once a document, in order, on the calling thread; null where there is no prediction. What it returns is not kept, so memory stays flat.</param>
    /// <param name="keepRegions">Whether <see cref="ScoreReport.Regions"/> is filled.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">A predicted span lies outside its document's text; the message names both.</exception>
    public static ScoreReport Score(IReadOnlyList<GoldDocument> gold, Func<GoldDocument, PredictedDocument?> predict, bool keepRegions = false)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predict);
        var board = new Scoreboard(keepRegions);
        foreach (GoldDocument document in gold)
        {
            board.Add(document, predict(document));
        }

        return board.ToReport();
    }
}
