namespace QuoteMiner.Entities;

/// <summary>What an article tells of a word form: how it is written in it, what stands beside it, how often it occurs with a capital, and the tag that it got last.</summary>
/// <param name="Bits">Not negative: bits of evidence, then the last tag and one (or 0), then the number of occurrences.</param>
internal readonly record struct ArticleWord(int Bits)
{
    /// <summary>It occurs without a capital.</summary>
    public const int Small = 1 << 0;

    /// <summary>It occurs with a capital where only names have one: inside a sentence of usual case.</summary>
    public const int Capital = 1 << 1;

    public const int AfterTitle = 1 << 2;
    public const int AfterFirstName = 1 << 3;
    public const int AfterCapital = 1 << 4;
    public const int BeforeCapital = 1 << 5;

    /// <summary>Before a verb of saying.</summary>
    public const int BeforeCue = 1 << 6;

    /// <summary>Behind <c>in</c> or <c>at</c>.</summary>
    public const int AfterIn = 1 << 7;
    public const int AfterThe = 1 << 8;
    public const int BeforeOrganisationWord = 1 << 9;
    public const int BeforePossessive = 1 << 10;

    /// <summary>It is the last word of a person's name of several words.</summary>
    public const int EndsFullName = 1 << 11;

    const int LevelShift = 11;
    const int TagShift = 16;
    const int TagMask = 31 << TagShift;
    const int CountShift = 24;
    const int MostCounted = 100;

    /// <summary>Evidence of how it is written.</summary>
    public int Writing => Bits & (Small | Capital);

    /// <summary>Evidence for and against a person: one who is named often is called by the full name once.</summary>
    public int Person => (Bits & (AfterTitle | AfterFirstName | AfterCapital | BeforeCapital | BeforeCue)) | (Level << LevelShift);

    public int Surroundings => (Bits & (AfterIn | AfterThe | AfterCapital | BeforeOrganisationWord | BeforePossessive)) | (Level << LevelShift);

    /// <summary>The last tag and one; 0 before it got one.</summary>
    public int Tag => (Bits & TagMask) >> TagShift;

    /// <summary>It occurs once with a capital, or never.</summary>
    public bool IsRare => Bits >> CountShift < 2;

    /// <summary>It occurs four times or more with a capital.</summary>
    public bool IsFrequent => Level == 2;

    int Level => (Bits >> CountShift) switch
    {
        < 2 => 0,
        < 4 => 1,
        _ => 2,
    };

    public ArticleWord WithTag(NameTag tag) => new((Bits & ~TagMask) | (((int)tag + 1) << TagShift));

    /// <summary>One more occurrence with a capital.</summary>
    public ArticleWord Again(int evidence) => new((Bits >> CountShift < MostCounted ? Bits + (1 << CountShift) : Bits) | evidence);
}
