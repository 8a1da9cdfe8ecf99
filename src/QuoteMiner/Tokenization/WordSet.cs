using System.Numerics;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>A fixed set of word forms, each with a number, looked up by <see cref="WordHash"/> in an open-addressing table. Thread-safe.</summary>
internal sealed class WordSet
{
    readonly ulong[] keys;
    readonly byte[] values;

    /// <summary>Each word stands for <paramref name="value"/> of it; 0 is taken for "not in the set".</summary>
    public WordSet(string[] words, Func<string, (string Word, int Value)> value)
    {
        keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)words.Length * 4)];
        values = new byte[keys.Length];
        foreach (var entry in words)
        {
            var (word, number) = value(entry);
            var hash = WordHash.Of(word);
            var slot = Slot(hash);
            keys[slot] = hash;
            values[slot] = (byte)number;
        }
    }

    public WordSet(params string[] words)
        : this(words, static word => (word, 1))
    {
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(WordHash.Of(word)) > 0;

    /// <summary>The number of the word, or 0.</summary>
    public int Find(ulong hash) => values[Slot(hash)];

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
