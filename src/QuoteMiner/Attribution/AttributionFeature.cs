namespace QuoteMiner.Attribution;

/// <summary>What is known of a candidate; every feature has a weight in <see cref="AttributionModel.PairWeights"/>.</summary>
internal enum AttributionFeature
{
    Bias,

    // The cue's place.
    CueDirectlyBefore,
    CueDirectlyAfter,
    CueBefore,
    CueAfter,
    CueInSentenceBefore,
    CueInSentenceAfter,
    CueBeforeColon,
    VerbsBetween,
    TokensBetween,
    CommaInsideBeforeCue,
    FullStopInsideBeforeCue,
    OtherRegionBetween,

    // The cue itself.
    CueStrength,

    /// <summary>Log-odds that a word of its lemma reports a quotation beside it.</summary>
    CueOdds,

    /// <summary>Log-odds that a word of its lemma reports.</summary>
    AnyCueOdds,
    CueIsNoun,
    CueIsPassive,
    CueIsPlainVerb,
    CueIsInfinitive,

    // The cue and the region in the tree.
    CueGovernsRegion,
    CueAboveRegion,
    CueBelowRegion,
    OtherVerbGovernsRegion,

    // The mention's relation to the cue.
    Detached,
    Shared,
    Relative,
    InvertedBesideRegion,
    InvertedElsewhere,

    /// <summary>Inverted, with a comma or mark before the cue: <c>…, said Park</c>.</summary>
    InvertedAfterComma,
    Agent,
    Prepositional,
    Possessor,
    SubjectInTree,
    OtherSubjectInTree,

    // Without a cue.
    SpokeBeforeInParagraph,
    SpokeBeforeDirectly,
    SpokeInParagraphBefore,
    FirstOfSentence,
    FirstOfSentenceBefore,
    FirstOfSentenceAfter,
    RegionStartsSentence,
    ColonBefore,
    SpeakerTwoBefore,

    /// <summary>The greatest share of a cue directly beside the region that has another subject.</summary>
    OtherBeside,
    Beside,
    RelativePronoun,
    Near,
    NearInSentence,
    NearInOtherParagraph,
    NearBehind,
    NearAsSubject,
    NearAfterPreposition,

    /// <summary>Tokens between, at most 40, for mentions to which nothing leads.</summary>
    NearTokens,

    // The mention itself.
    Person,
    Pronoun,
    Nominal,
    Organisation,
    Place,
    OtherName,
    Document,
    UnknownNoun,
    ItPronoun,
    FirstPerson,
    Inside,
    CalendarNoun,
}
