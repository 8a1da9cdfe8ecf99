namespace QuoteMiner.Reporting.Html;

/// <summary>How much each speaker of a document says, and how the page marks it.</summary>
internal sealed class SpeakerTally
{
    /// <summary>Colours of the page; a speaker who gets one for the second time is told apart by the letters.</summary>
    public const int Hues = 8;

    readonly SpeakerMark[] marks;

    public SpeakerTally(QuoteDocument document)
    {
        marks = new SpeakerMark[document.Speakers.Count];
        for (var id = 0; id < marks.Length; id++)
        {
            marks[id] = new SpeakerMark(document.Speakers[id]);
        }

        foreach (var quote in document)
        {
            var mark = quote.Speaker is { } speaker ? marks[speaker.Id] : Nobody;
            mark.Quotes++;
            foreach (var span in quote.Spans)
            {
                mark.Words += PlainWords.Count(span.Slice(document.Text));
            }
        }

        ByQuotes = [.. marks.Where(mark => mark.Quotes > 0).OrderByDescending(mark => mark.Quotes).ThenByDescending(mark => mark.Words)];
        var badges = new Badges();
        for (var rank = 0; rank < ByQuotes.Count; rank++)
        {
            ByQuotes[rank].Hue = 1 + (rank % Hues);
            ByQuotes[rank].Badge = badges.Of(ByQuotes[rank].Speaker!.Name);
        }

        AllWords = ByQuotes.Sum(mark => mark.Words) + Nobody.Words;
    }

    /// <summary>Those with quotes, the one with most first.</summary>
    public IReadOnlyList<SpeakerMark> ByQuotes { get; }

    /// <summary>What the quotes without a speaker add up to.</summary>
    public SpeakerMark Nobody { get; } = new(null);

    /// <summary>Words in all quotes.</summary>
    public int AllWords { get; }

    public SpeakerMark Of(Quote quote) => quote.Speaker is { } speaker ? marks[speaker.Id] : Nobody;

    public double ShareOf(SpeakerMark mark) => AllWords == 0 ? 0 : (double)mark.Words / AllWords;
}
