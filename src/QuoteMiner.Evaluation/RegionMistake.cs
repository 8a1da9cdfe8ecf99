namespace QuoteMiner.Evaluation;

/// <summary>What is wrong with a quoted region; of several things the first.</summary>
public enum RegionMistake
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Attributed speech that no predicted quote covers, with or without a source in the text.</summary>
    MissedRegion = 1,

    /// <summary>A predicted region that is no attributed speech.</summary>
    FalseRegion = 2,

    /// <summary>The predicted mention is not the gold source, is missing, or stands where the text names no source.</summary>
    WrongMention = 3,

    /// <summary>The mention is right but the speaker's name lacks a word of the canonical one, titles apart.</summary>
    WrongName = 4,
}
