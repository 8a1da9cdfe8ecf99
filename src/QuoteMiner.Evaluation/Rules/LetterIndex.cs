namespace QuoteMiner.Evaluation.Rules;

/// <summary>Counts the letters and digits of a text up to every offset, so that a span becomes an interval of letter numbers.</summary>
/// <remarks>Immutable. Linear time and four bytes a UTF-16 unit to make; a lookup is one array access.</remarks>
internal sealed class LetterIndex
{
    readonly int[] _before;

    internal LetterIndex(string text)
    {
        _before = new int[text.Length + 1];
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            _before[i] = count;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                // An offset between the two halves counts as one before both: the reference scorer rounds down.
                i++;
                _before[i] = count;
                count += Characters.IsLetterOrDigit(new System.Text.Rune(text[i - 1], text[i])) ? 1 : 0;
            }
            else
            {
                count += Characters.IsLetterOrDigit(text[i]) ? 1 : 0;
            }
        }

        _before[^1] = count;
    }

    /// <summary>Number of letters and digits that start before a UTF-16 offset of the text.</summary>
    internal int Before(int offset) => _before[offset];

    /// <summary>Whether a span of the text holds a letter or digit.</summary>
    internal bool HasLetter(int start, int end) => _before[start] < _before[end];

    internal LetterSet Letters(TextSpan span) => LetterSet.Of(this, [span]);

    internal LetterSet Letters(IReadOnlyList<TextSpan> spans) => LetterSet.Of(this, [.. spans]);
}
