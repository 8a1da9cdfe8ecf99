namespace QuoteMiner.Attribution;

/// <summary>What is known of a candidate; every feature has a weight in <see cref="AttributionWeights"/>.</summary>
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
