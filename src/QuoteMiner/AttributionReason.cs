namespace QuoteMiner;

/// <summary>The mechanism that linked a quote to its mention.</summary>
public enum AttributionReason
{
    /// <summary>The quote has no mention.</summary>
    None = 0,

    /// <summary>The mention is the subject before the cue: <c>"…," Park said</c> and <c>Park said: "…"</c>.</summary>
    SubjectOfCue = 1,

    /// <summary>The mention follows the cue: <c>"…," said Park</c>.</summary>
    InvertedCue = 2,

    /// <summary>A preposition names the source: <c>according to Park, "…"</c>.</summary>
    AccordingTo = 3,

    /// <summary>A noun carries the report: <c>Park's warning that "…"</c>, <c>in a statement from Park: "…"</c>.</summary>
    NounCue = 4,

    /// <summary>The quote carries on one whose speaker is known: <c>"…," Park said. "…"</c>, or the next paragraph of it.</summary>
    ContinuedQuotation = 5,

    /// <summary>The subject of the sentence before: <c>Park shook her head. "Never again."</c></summary>
    PrecedingSentence = 6,

    /// <summary>The subject of the sentence after: <c>"Never again." That was how Park summed it up.</c></summary>
    FollowingSentence = 7,

    /// <summary>Two speakers take turns, and it is this one's turn.</summary>
    AlternatingTurn = 8,

    /// <summary>A credit after a dash: <c>"It held." — Ivo Brandt</c>.</summary>
    DashCredit = 9,

    /// <summary>The label of a transcript: <c>BRANDT: It held.</c></summary>
    TranscriptLabel = 10,

    /// <summary>The subject of the clause around the quoted words, without a reporting word.</summary>
    SubjectOfClause = 11,
}
