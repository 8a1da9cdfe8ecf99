namespace QuoteMiner.Text;

/// <summary>What the lexicon knows of a word form, whatever its case. A form may be of several classes.</summary>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,

    // Closed classes.
    Determiner = 1UL << 0,
    PossessivePronoun = 1UL << 1,
    SubjectPronoun = 1UL << 2,
    ObjectPronoun = 1UL << 3,
    RelativePronoun = 1UL << 4,
    Preposition = 1UL << 5,

    /// <summary><c>and</c>, <c>or</c>, <c>but</c>.</summary>
    Conjunction = 1UL << 6,

    /// <summary><c>because</c>, <c>when</c>, <c>if</c>, <c>that</c>.</summary>
    Subordinator = 1UL << 7,
    Auxiliary = 1UL << 8,
    Modal = 1UL << 9,
    Negation = 1UL << 10,

    /// <summary>An adverb that can stand between subject and verb: <c>also</c>, <c>later</c>.</summary>
    Adverb = 1UL << 11,
    Numeral = 1UL << 12,

    // Verbs. The form bits of a verb tell which form the word is.

    /// <summary>A form that is a verb more often than anything else.</summary>
    Verb = 1UL << 13,
    BaseForm = 1UL << 14,
    ThirdPersonForm = 1UL << 15,
    PastForm = 1UL << 16,
    ParticipleForm = 1UL << 17,
    GerundForm = 1UL << 18,

    /// <summary>A verb whose main use is to report speech: <c>say</c>.</summary>
    StrongCueVerb = 1UL << 19,

    /// <summary>A verb that often reports speech: <c>warn</c>, <c>describe</c>.</summary>
    MediumCueVerb = 1UL << 20,

    /// <summary>A verb that reports speech beside a quotation only: <c>laugh</c>, <c>blame</c>.</summary>
    WeakCueVerb = 1UL << 21,

    /// <summary>A noun that carries a report: <c>statement</c>, <c>warning</c>.</summary>
    CueNoun = 1UL << 22,

    // Nouns that can speak.

    /// <summary>A person in the singular: <c>minister</c>, <c>mother</c>, <c>resident</c>.</summary>
    PersonNoun = 1UL << 23,
    PersonNounPlural = 1UL << 24,
    FeminineNoun = 1UL << 25,
    MasculineNoun = 1UL << 26,

    /// <summary>A body that speaks as one: <c>ministry</c>, <c>company</c>, <c>police</c>.</summary>
    GroupNoun = 1UL << 27,

    /// <summary>A text that speaks: <c>report</c>, <c>placard</c>.</summary>
    DocumentNoun = 1UL << 28,

    // Parts of names.
    FeminineFirstName = 1UL << 29,
    MasculineFirstName = 1UL << 30,

    /// <summary>Stands before a name: <c>Mr.</c>, <c>Senator</c>, <c>President</c>.</summary>
    Title = 1UL << 31,
    FeminineTitle = 1UL << 32,
    MasculineTitle = 1UL << 33,

    /// <summary><c>de</c>, <c>van</c>, <c>bin</c>: may stand in lower case inside a name.</summary>
    NameParticle = 1UL << 34,

    /// <summary><c>Jr.</c>, <c>III</c>, <c>PhD</c>: may end a name.</summary>
    NameSuffix = 1UL << 35,

    /// <summary>A word that marks the name of an organisation: <c>Ministry</c>, <c>Inc.</c>, <c>University</c>.</summary>
    OrganisationWord = 1UL << 36,

    /// <summary>The name, in one word, of an organisation: <c>Reuters</c>, <c>NATO</c>.</summary>
    OrganisationName = 1UL << 37,

    /// <summary>The name, in one word, of a place: <c>France</c>, <c>Aleppo</c>, <c>Ohio</c>.</summary>
    PlaceName = 1UL << 38,

    /// <summary><c>Russian</c>, <c>Republican</c>, <c>Muslim</c>.</summary>
    Nationality = 1UL << 39,

    /// <summary>Months, days and the like, which are capitalised and no name of a speaker.</summary>
    CalendarWord = 1UL << 40,

    // Abbreviations, written with their full stop.

    /// <summary>Never ends a sentence: <c>Mr.</c>, <c>Gen.</c></summary>
    Abbreviation = 1UL << 41,

    /// <summary>May end a sentence: <c>Inc.</c>, <c>U.S.</c>, <c>a.m.</c></summary>
    FinalAbbreviation = 1UL << 42,

    /// <summary>An adjective that is more often that than anything else: <c>senior</c>, <c>former</c>.</summary>
    Adjective = 1UL << 43,

    /// <summary>A noun of a work that quotation marks name: <c>book</c>, <c>song</c>, <c>show</c>.</summary>
    WorkNoun = 1UL << 44,

    AnyCueVerb = StrongCueVerb | MediumCueVerb | WeakCueVerb,
    AnyPerson = PersonNoun | PersonNounPlural,
    FirstName = FeminineFirstName | MasculineFirstName,
}
