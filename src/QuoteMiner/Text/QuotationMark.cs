namespace QuoteMiner.Text;

/// <summary>A quotation mark with the part it was found to play.</summary>
/// <param name="Position">Offset of its first UTF-16 unit.</param>
/// <param name="Length">1, or 2 for <c>''</c> and <c>``</c>.</param>
internal readonly record struct QuotationMark(int Position, byte Length, MarkRole Role)
{
    public int End => Position + Length;
}

internal enum MarkRole : byte
{
    None,

    /// <summary>Opens a region.</summary>
    Opening,

    /// <summary>Closes a region.</summary>
    Closing,

    /// <summary>Has no partner and was left out of the pairing.</summary>
    Stray,
}
