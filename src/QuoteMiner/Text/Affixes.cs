using System.Runtime.CompilerServices;

namespace QuoteMiner.Text;

/// <summary>The ends of a word as numbers: up to four characters, case folded and digits as 0, 16 bits each; places that a short word lacks are 0.</summary>
internal static class Affixes
{
    const int Length = 4;

    static readonly byte[] Folds = ReadFolds();

    /// <summary>The last characters, the last one lowest, and the first ones, the first one lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read(ReadOnlySpan<char> word, out ulong suffix, out ulong prefix)
    {
        (suffix, prefix) = (0, 0);
        for (var i = 0; i < Math.Min(Length, word.Length); i++)
        {
            suffix |= (ulong)Fold(word[word.Length - 1 - i]) << (16 * i);
            prefix |= (ulong)Fold(word[i]) << (16 * i);
        }
    }

    static byte[] ReadFolds()
    {
        var folds = new byte[128];
        for (var character = '\0'; character < folds.Length; character++)
        {
            folds[character] = (byte)(char.IsAsciiDigit(character) ? '0' : char.ToLowerInvariant(character));
        }

        return folds;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static char Fold(char character) =>
        character < Folds.Length ? (char)Folds[character]
        : character == '’' ? '\''
        : char.ToLowerInvariant(character);
}
