namespace QuoteMiner.Text;

/// <summary>What a label at the start of a paragraph says of who speaks in it.</summary>
internal enum Turn : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>A name: <c>BRANDT: It held.</c></summary>
    Named,

    /// <summary>Whoever asks: <c>Q. Did it hold?</c></summary>
    Question,

    /// <summary>Whoever is asked: <c>A. It did.</c></summary>
    Answer,
}
