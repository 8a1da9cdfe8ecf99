namespace QuoteMiner.Evaluation.Reading;

/// <summary>Offsets in code points to offsets in UTF-16 units of one text.</summary>
internal sealed class CodePointMap
{
    /// <summary>UTF-16 offset of each code point; null where both count alike, as in nearly every article.</summary>
    readonly int[]? _starts;

    internal CodePointMap(string text)
    {
        int pairs = 0;
        for (int i = 1; i < text.Length; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        Utf16Length = text.Length;
        Length = text.Length - pairs;
        if (pairs == 0)
        {
            return;
        }

        _starts = new int[Length];
        int at = 0;
        for (int i = 0; i < Length; i++)
        {
            _starts[i] = at;
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        }
    }

    /// <summary>Number of code points of the text; a surrogate without its partner is one.</summary>
    internal int Length { get; }

    int Utf16Length { get; }

    /// <summary>The UTF-16 offset of a code point; of an offset past the text its end.</summary>
    internal int ToUtf16(int codePoint) => codePoint < Length ? _starts?[codePoint] ?? codePoint : Utf16Length;
}
