using QuoteMiner.Text;

namespace QuoteMiner.Lexicons;

/// <summary>
/// The word forms that the package knows, with their classes: an open-addressing table from <see cref="WordHash"/> to
/// <see cref="WordClasses"/>, built once from the embedded word lists. Thread-safe. A look-up costs one probe on average.
/// </summary>
internal sealed class Lexicon
{
    readonly ulong[] keys;
    readonly WordClasses[] values;

    Lexicon(LexiconBuilder builder)
    {
        keys = new ulong[builder.Capacity];
        values = new WordClasses[builder.Capacity];
        foreach (var (hash, classes) in builder.Words)
        {
            var slot = Slot(hash);
            keys[slot] = hash;
            values[slot] = classes;
        }
    }

    /// <summary>The lexicon of the embedded word lists; built at first use.</summary>
    public static Lexicon Default { get; } = new(LexiconBuilder.FromResources());

    /// <summary>The classes of a form, or None for an unknown one.</summary>
    public WordClasses Find(ulong hash) => values[Slot(hash)];

    /// <inheritdoc cref="Find(ulong)"/>
    public WordClasses Find(ReadOnlySpan<char> word) => Find(WordHash.Of(word));

    int Slot(ulong hash)
    {
        var mask = keys.Length - 1;
        var slot = (int)(hash >> 20) & mask;
        while (keys[slot] != hash && keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
