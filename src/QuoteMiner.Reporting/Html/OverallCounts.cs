namespace QuoteMiner.Reporting.Html;

/// <summary>What the overview tells of all documents. Bounded, whatever their number: rare names are summed up when there are too many, late documents are counted only.</summary>
internal sealed class OverallCounts
{
    const int MostEntries = 5_000;
    const int MostNames = 20_000;
    const int LongestLabel = 90;

    readonly List<IndexEntry> entries = [];
    readonly Dictionary<string, SpeakerCount> speakers = new(StringComparer.Ordinal);

    public int Articles { get; private set; }

    public long Quotes { get; private set; }

    /// <summary>Quotes without a speaker.</summary>
    public long Unattributed { get; private set; }

    /// <summary>Quotes of those who have no name that would mean the same in another document.</summary>
    public long OfUnnamed { get; private set; }

    /// <summary>Quotes of those whose names were given up.</summary>
    public long OfForgotten { get; private set; }

    /// <summary>The first documents, in order.</summary>
    public IReadOnlyList<IndexEntry> Entries => entries;

    public IReadOnlyCollection<SpeakerCount> Speakers => speakers.Values;

    public void Add(ArticleHead head, QuoteDocument document, SpeakerTally tally)
    {
        Articles++;
        Quotes += document.Quotes.Count;
        Unattributed += tally.Nobody.Quotes;
        if (entries.Count < MostEntries)
        {
            entries.Add(new IndexEntry(Beginning(head.Id.AsSpan().Trim()), Beginning(head.HeadlineOf(document.Text)), document.Quotes.Count));
        }

        foreach (var mark in tally.ByQuotes)
        {
            if (mark.CommonName is { } name)
            {
                Add(name, mark);
            }
            else
            {
                OfUnnamed += mark.Quotes;
            }
        }

        ForgetRareNames();
    }

    void Add(string name, SpeakerMark mark)
    {
        if (!speakers.TryGetValue(name, out var count))
        {
            count = new SpeakerCount(name);
            speakers.Add(name, count);
        }

        count.Articles++;
        count.Quotes += mark.Quotes;
        count.Words += mark.Words;
    }

    /// <summary>At least half of the room is made at once, so that a name costs the same whatever the number.</summary>
    void ForgetRareNames()
    {
        for (var rare = 1L; speakers.Count > MostNames; rare *= 2)
        {
            foreach (var count in speakers.Values.Where(count => count.Quotes <= rare).Take(MostNames / 2).ToArray())
            {
                OfForgotten += count.Quotes;
                speakers.Remove(count.Name);
            }
        }
    }

    static string Beginning(ReadOnlySpan<char> text) => PlainWords.Beginning(text, LongestLabel).ToString();
}
