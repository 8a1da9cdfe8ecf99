namespace QuoteMiner.Reporting.Html;

/// <summary>Tells links that hold from links that may well not.</summary>
internal static class Confidence
{
    /// <summary>One in three quotes below it has another speaker, or is none.</summary>
    const double Low = 2.0 / 3;

    /// <summary>Below it the person is more likely another.</summary>
    const double LowForSpeaker = 0.5;

    public static bool IsLow(Quote quote) => quote.Confidence < Low || (quote.Speaker is not null && quote.SpeakerConfidence < LowForSpeaker);
}
