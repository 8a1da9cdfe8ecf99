namespace QuoteMiner.Attribution;

/// <summary>
/// What the ranker knows of a mention as the source of a region, beside the <see cref="AttributionFeature"/>s of the best cue that leads to it. Distances are cut at a bound;
/// a number that does not apply is 0 unless said otherwise.
/// </summary>
internal enum SourceFeature
{
    // How the linear scorer sees it among the others.
    PairScore,
    Share,
    Rank,

    /// <summary>Score minus that of the best other mention.</summary>
    Lead,

    /// <summary>Cues and positions that lead to it.</summary>
    Pairs,
    Mentions,

    // Its cue, by learned shares.
    CueShare,
    AnyCueShare,

    /// <summary>Cues around the region whose share is greater.</summary>
    CueRank,

    /// <summary>The greatest share of another cue on the same side of the region.</summary>
    RivalCueShare,

    /// <summary>Cues with another subject that stand between it and the region.</summary>
    InnerCues,

    /// <summary>The greatest share of any of them.</summary>
    InnerShare,

    /// <summary>Cues with the same subject between it and the region.</summary>
    OwnInnerCues,

    /// <summary>The share of the verb that governs the region in the tree, or -1.</summary>
    GovernorShare,

    /// <summary>Sources of the same person that stand nearer to the region.</summary>
    NearerOfCluster,

    /// <summary>The sum of the shares of all sources of the same person.</summary>
    ClusterShare,

    /// <summary>The greatest share of a cue in the region's sentences.</summary>
    SentenceCueShare,

    // Its cue's form and surroundings.
    CuePast,
    CuePresent,
    CueGerund,
    CueBase,
    CueParticiple,
    CueNegated,
    CueModal,
    BeforeThat,
    BeforeTo,
    BeforeAs,

    /// <summary>Another mention follows the cue directly: <c>told Reuters</c>.</summary>
    BeforeObject,
    CueLength,

    /// <summary>A comma or mark stands before mention and cue.</summary>
    CommaBeforeClause,
    ClauseEndsSentence,
    ClauseOpensSentence,

    /// <summary>Arcs from the region's root up to the cue, 8 where it is not above.</summary>
    ClimbToCue,
    CueDepth,
    CueIsRoot,
    CueIsComplement,
    CueIsModifier,

    /// <summary>Tokens between the mention and its cue.</summary>
    TokensToCue,

    // The mention.
    SourceShare,
    Length,
    IsJoint,
    Plural,
    Titled,
    Definite,
    Indefinite,
    Possessive,
    FollowedByWho,
    InBrackets,

    // Its place; negative before the region.
    Side,
    Tokens,
    Sentences,
    Paragraphs,
    MentionsBetween,
    OpensSentence,
    OpensParagraph,
    AfterTo,
    AfterOf,
    AfterBy,
    AfterPreposition,
    AfterComma,
    BeforeComma,
    BeforeVerb,

    // Its place in the tree.
    IsSubject,
    IsObject,
    IsOblique,
    IsModifier,
    IsApposition,
    IsConjunct,
    Depth,
    PathToRegion,

    // Who spoke before.
    SpokeLast,
    SpokeLastMention,
    SpokeSecondLast,
    SpokenShare,

    /// <summary>Tokens since the region before that was attributed, and paragraphs.</summary>
    TokensSinceSpoken,
    ParagraphsSinceSpoken,

    /// <summary>Its cue stands between that region and this one: <c>"…," Park said. "…"</c></summary>
    LastCueBetween,

    /// <summary>The region names the person.</summary>
    NamedInside,
    ClusterCount,
    IsMostNamed,

    // The region. Shares: how often a region is attributed speech where that word stands before it, behind it, first in it, or at its root.
    ShareBefore,
    ShareBehind,
    ShareFirst,
    ShareRoot,

    /// <summary>Other regions of the article with the same words, up to 3.</summary>
    Repeated,
    Words,
    Verbs,
    FirstPerson,
    ThirdPerson,
    SecondPerson,
    OpensCapital,
    EndsInComma,
    EndsInStop,
    AfterColon,
    AfterCommaOutside,
    AfterThat,
    AfterVerb,
    AfterNoun,
    AfterDeterminer,
    StartsSentence,
    EndsSentence,
    StartsParagraph,
    EndsParagraph,
    RegionsBeforeInSentence,
    RegionsBehindInSentence,
    RegionsBeforeInParagraph,
    QuotedShareOfParagraph,
    Unclosed,
    RegionRelation,
}
