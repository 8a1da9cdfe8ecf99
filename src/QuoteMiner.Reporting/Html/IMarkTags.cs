namespace QuoteMiner.Reporting.Html;

/// <summary>Writes the tags around marked words; one that crosses another or reaches over paragraphs is closed and opened again.</summary>
internal interface IMarkTags
{
    /// <param name="marks">One, or the same words of several (<see cref="TextMark.IsSameWordsAs"/>).</param>
    void Open(ReadOnlySpan<TextMark> marks);

    /// <param name="position">Where in the text.</param>
    void Close(TextMark mark, int position);
}
