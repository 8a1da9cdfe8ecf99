namespace QuoteMiner.Coreference;

/// <summary>What is known of a cluster as the one that a pronoun means. Distances are cut at a bound.</summary>
internal enum AntecedentFeature
{
    // The cluster's latest mention before the pronoun.
    HasBefore,
    Sentences,
    Tokens,
    Paragraphs,
    Mentions,
    IsSubject,
    IsPronoun,
    IsSamePronoun,
    IsNominal,
    IsQuoted,
    IsInSameRegion,
    IsPossessor,
    OpensSentence,

    /// <summary>A reporting word has it as its subject.</summary>
    Speaks,

    /// <summary>What the mention does in the tree; 0 where there is none.</summary>
    Role,
    RoleDepth,

    /// <summary>The sentence's root verb has it as its subject.</summary>
    IsMainSubject,
    Preposition,
    IsSameRole,

    /// <summary>Both hang on one word.</summary>
    SharesGovernor,

    /// <summary>Steps in the tree from the pronoun and from the mention to what is above both.</summary>
    StepsUp,
    StepsDown,

    /// <summary>The pronoun is a part of the mention.</summary>
    ContainsPronoun,

    // Its latest mention outside quotations.
    SentencesSinceUnquoted,
    UnquotedIsSubject,
    UnquotedSpeaks,

    // Its mentions in the window.

    /// <summary>Their weights, halved with every sentence of distance (Lappin and Leass 1994).</summary>
    Salience,
    ShareOfSalience,
    SubjectMentions,
    SpeakingMentions,

    /// <summary>Nobody is known to have spoken since.</summary>
    IsLastSpeaker,

    /// <summary>Mentions in the quotation beside the pronoun: who says it speaks of others.</summary>
    InQuotationBefore,
    InQuotationAfter,

    // Its next mention behind the pronoun, in the same sentence.
    HasAfter,
    TokensAfter,
    RoleAfter,
    IsSubjectAfter,
    StepsUpAfter,
    StepsDownAfter,

    // The cluster.
    Rank,
    Gender,
    Kind,
    Count,
    ShareOfCount,

    /// <summary>Index of its first mention.</summary>
    FirstMention,
    IsNamed,

    /// <summary>Of a phrase: its noun stands in or beside the cluster's first or fullest mention; its capitalised modifiers, and those that stand there.</summary>
    NounBesideName,
    Modifiers,
    ModifiersBesideName,
    NameLength,

    // The pronoun, and how many may be meant.
    Candidates,
    AgreeingCandidates,
    PronounIsSubject,
    PronounSpeaks,
    PronounIsQuoted,
    PronounCase,
    PronounOpensSentence,
    PronounSort,
    PronounRole,
    PronounDepth,
    PronounTokensBefore,

    /// <summary>Regions of the text: news goes on with who spoke, an account of a life with whom it is about.</summary>
    Regions,
}
