using System.Runtime.CompilerServices;

namespace QuoteMiner.Tagging;

/// <summary>A ring of traits around the token at hand.</summary>
internal readonly ref struct TraitWindow(Span<WordTraits> ring, int token)
{
    /// <summary>Slots of a ring: a power of two that holds two tokens on each side.</summary>
    public const int Size = 8;

    readonly Span<WordTraits> ring = ring;

    /// <summary>The traits of the token at a distance of -2 to 2.</summary>
    public ref WordTraits this[int distance]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref ring[(token + distance) & (Size - 1)];
    }
}
