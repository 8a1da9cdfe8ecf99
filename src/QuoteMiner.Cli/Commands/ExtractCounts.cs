using System.Globalization;

namespace QuoteMiner.Cli.Commands;

/// <summary>What a run has done so far. Written by one thread; another may look.</summary>
internal sealed class ExtractCounts
{
    public int Articles { get; private set; }

    public int Quotes { get; private set; }

    /// <summary>Quotes without a speaker.</summary>
    public int Unattributed { get; private set; }

    public int BadLines { get; private set; }

    public int BadInputs { get; private set; }

    public int Errors => BadLines + BadInputs;

    /// <summary>Articles and errors in their place.</summary>
    public int Done => Articles + Errors;

    public void Add(QuoteDocument document)
    {
        Articles++;
        Quotes += document.Quotes.Count;
        foreach (var quote in document.Quotes)
        {
            Unattributed += quote.Speaker is null ? 1 : 0;
        }
    }

    public void AddBadLine() => BadLines++;

    public void AddBadInput() => BadInputs++;

    /// <summary><c>1,204 articles, 9,630 quotes, 512 unattributed, 1 error</c>.</summary>
    public override string ToString() =>
        $"{Number(Articles, "article")}, {Number(Quotes, "quote")}, {Digits(Unattributed)} unattributed, {Number(Errors, "error")}";

    public static string Number(int count, string noun) => $"{Digits(count)} {noun}{(count == 1 ? "" : "s")}";

    static string Digits(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
