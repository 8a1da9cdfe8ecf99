namespace QuoteMiner.Entities;

/// <summary>A token, its neighbours, the run of capitalised words around it, and the tags before it.</summary>
internal ref struct NameContext
{
    public ref readonly NameTraits Before2;
    public ref readonly NameTraits Before;
    public ref readonly NameTraits Word;
    public ref readonly NameTraits After;
    public ref readonly NameTraits After2;

    /// <summary>The last token of the run.</summary>
    public ref readonly NameTraits RunLast;

    public ref readonly NameTraits BeforeRun;
    public ref readonly NameTraits AfterRun;

    /// <summary>See <see cref="CapitalRun.Place"/>.</summary>
    public ulong Place;

    public NameTag Previous;
    public NameTag BeforePrevious;

    /// <summary>Hash of the first word of the name that is open, or 0.</summary>
    public ulong NameFirst;
}
