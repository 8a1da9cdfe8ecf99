namespace QuoteMiner.Mentions;

/// <summary>A noun phrase without what follows its head: tokens [<paramref name="First"/>, <paramref name="End"/>), the head last.</summary>
/// <param name="Name">Index of the name that it ends in, or -1.</param>
internal readonly record struct NounPhrase(int First, int End, int Name)
{
    public int Head => End - 1;

    public bool IsEmpty => End <= First;
}
