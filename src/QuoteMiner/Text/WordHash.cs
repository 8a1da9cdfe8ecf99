using System.Runtime.CompilerServices;

namespace QuoteMiner.Text;

/// <summary>
/// A 64-bit hash of a word without regard to case, and with a curly apostrophe read as a straight one. Words are compared by it alone:
/// among a million different words two collide with a probability of about 3e-8.
/// </summary>
internal static class WordHash
{
    const ulong Seed = 0x9E3779B97F4A7C15;
    const ulong Multiplier = 0xFF51AFD7ED558CCD;

    /// <summary>The letters À to ſ (U+00C0 to U+017F) without their accents.</summary>
    const char FirstAccented = 'À';
    const string WithoutAccents =
        "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The hash of a word without regard to the accents of Latin letters either: <c>Ünal</c> and <c>Unal</c>.</summary>
    public static ulong OfUnaccented(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var character in word)
        {
            var place = character - FirstAccented;
            hash = Append(hash, (uint)place < (uint)WithoutAccents.Length ? WithoutAccents[place] : character);
        }

        return hash;
    }

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var character in word)
        {
            hash = Append(hash, character);
        }

        return hash;
    }

    /// <summary>The hash of the words [<paramref name="first"/>, <paramref name="second"/>] as one phrase.</summary>
    public static ulong Combine(ulong first, ulong second) => (ulong.RotateLeft(first, 23) ^ second) * Multiplier;

    /// <summary>The hash after one more character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong hash, char character)
    {
        hash = (hash ^ Fold(character)) * Multiplier;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < '\x80' => character,
        '’' => '\'',
        _ => char.ToLowerInvariant(character),
    };
}
