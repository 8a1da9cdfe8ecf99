namespace QuoteMiner;

/// <summary>A half-open range [<see cref="Start"/>, <see cref="End"/>) of UTF-16 code units of the text that was analysed.</summary>
/// <remarks>
/// Offsets refer to the caller's own string, which is never normalised, trimmed or rewritten.
/// The default value is the empty span at 0. Spans are ordered by nothing of their own: sort by <see cref="Start"/>.
/// </remarks>
public readonly record struct TextSpan
{
    /// <summary>Makes the span [<paramref name="start"/>, <paramref name="end"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>Index of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>Index just past the last UTF-16 code unit.</summary>
    public int End { get; }

    /// <summary>Number of UTF-16 code units, 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>The characters of the span, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The characters of the span as a new string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <paramref name="text"/>.</exception>
    public string GetText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The span in the usual notation, <c>[3, 9)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
