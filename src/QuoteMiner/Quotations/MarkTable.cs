using System.Runtime.CompilerServices;

namespace QuoteMiner.Quotations;

/// <summary>
/// The characters that matter to quotations and paragraphs. A perfect hash of 64 slots: each character of the set has a slot of its
/// own, and a slot holds the one character that is meant by it, so membership is one multiplication, one load and one comparison.
/// </summary>
internal static class MarkTable
{
    const int SlotCount = 64;

    // Found by search: the smallest odd multiplier that gives the 29 characters different slots (a test proves it).
    const uint Multiplier = 0x183;
    const int Shift = 8;

    static readonly ushort[] Characters = BuildCharacters();
    static readonly MarkKind[] Kinds = BuildKinds();

    /// <summary>The character set with the kind of each; everything else in this folder derives from it.</summary>
    public static ReadOnlySpan<(char Character, MarkKind Kind)> All => Entries;

    static (char Character, MarkKind Kind)[] Entries =>
    [
        ('\n', MarkKind.LineBreak), ('\r', MarkKind.LineBreak), ('\u0085', MarkKind.LineBreak),
        ('\u2028', MarkKind.LineBreak), ('\u2029', MarkKind.LineBreak),
        ('"', MarkKind.StraightDouble), ('\uFF02', MarkKind.StraightDouble),
        ('“', MarkKind.OpeningDouble), ('\u301D', MarkKind.OpeningDouble),
        ('”', MarkKind.ClosingDouble), ('\u301E', MarkKind.ClosingDouble),
        ('„', MarkKind.LowDouble), ('‟', MarkKind.LowDouble),
        ('\'', MarkKind.StraightSingle),
        ('‘', MarkKind.OpeningSingle), ('‚', MarkKind.OpeningSingle), ('‛', MarkKind.OpeningSingle),
        ('’', MarkKind.ClosingSingle),
        ('`', MarkKind.Backtick),
        ('″', MarkKind.DoublePrime), ('′', MarkKind.Prime),
        ('«', MarkKind.LeftGuillemet), ('»', MarkKind.RightGuillemet),
        ('‹', MarkKind.LeftSingleGuillemet), ('›', MarkKind.RightSingleGuillemet),
        ('「', MarkKind.LeftCorner), ('」', MarkKind.RightCorner),
        ('『', MarkKind.LeftWhiteCorner), ('』', MarkKind.RightWhiteCorner),
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(char character) => Characters[Slot(character)] == character;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MarkKind KindOf(char character) => Contains(character) ? Kinds[Slot(character)] : MarkKind.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Slot(char character) => (int)((character * Multiplier) >> Shift) & (SlotCount - 1);

    static ushort[] BuildCharacters()
    {
        // An empty slot holds a character that belongs to another slot and so is never equal to what is looked up here.
        var characters = new ushort[SlotCount];
        characters.AsSpan().Fill('"');
        characters[Slot('"')] = '\'';
        foreach (var (character, _) in Entries)
        {
            characters[Slot(character)] = character;
        }

        return characters;
    }

    static MarkKind[] BuildKinds()
    {
        var kinds = new MarkKind[SlotCount];
        foreach (var (character, kind) in Entries)
        {
            kinds[Slot(character)] = kind;
        }

        return kinds;
    }
}
