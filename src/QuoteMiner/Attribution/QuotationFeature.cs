namespace QuoteMiner.Attribution;

/// <summary>What is known of a region that may be attributed speech or a title, a term, a scare quote.</summary>
internal enum QuotationFeature
{
    Bias,
    Words,
    OneWord,
    HasVerb,
    EndsInPunctuation,

    /// <summary>Log-odds of any candidate against nobody.</summary>
    Score,
    TitleCase,
    Capitalized,

    /// <summary>A book, a show or the like stands before it.</summary>
    AfterWorkNoun,

    /// <summary><c>called</c>, <c>the term</c> and the like stand before it.</summary>
    AfterCalled,
    AfterDeterminer,
    AfterPreposition,
    AfterPossessor,

    /// <summary>It modifies the noun behind it: the "repair" crew.</summary>
    BeforeNoun,

    /// <summary>A comma or colon stands before it.</summary>
    AfterCueMark,
    StartsSentence,
    InBrackets,
    Unclosed,

    /// <summary>Strength of the best candidate's cue.</summary>
    CueStrength,

    /// <summary>The ranker's score of the best source.</summary>
    SourceScore,

    /// <summary>How far it is ahead of the second.</summary>
    SourceLead,
}
