using AngleSharp.Dom;

namespace QuoteMiner.Cli.Input;

/// <summary>
/// The day on which a page says that its article was published. The reader mode has one too, but moves it into the time zone of this machine, takes <c>01/02/2020</c> for a day,
/// and does not find what stands in JSON-LD.
/// </summary>
internal static class PageDate
{
    /// <summary>Names of <c>meta</c> elements, in small letters, the most exact first.</summary>
    static readonly string[] Names =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued", "dcterms.issued",
        "dcterms.date",
    ];

    /// <param name="described">What its descriptions in JSON-LD say.</param>
    /// <returns>As <see cref="ArticleDate.Pattern"/>, or null.</returns>
    public static string? Of(IDocument page, string? described) => OfNames(page) ?? described ?? OfMarks(page);

    static string? OfNames(IDocument page)
    {
        var best = Names.Length;
        string? found = null;
        foreach (var element in page.GetElementsByTagName("meta"))
        {
            var name = (element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop"))?.Trim();
            var rank = name is null ? -1 : Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (rank >= 0 && rank < best && Date(element.GetAttribute("content")) is { } date)
            {
                best = rank;
                found = date;
            }
        }

        return found;
    }

    static string? OfMarks(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll("[itemprop=datePublished], time[pubdate]"))
        {
            if (Date(element.GetAttribute("datetime") ?? element.GetAttribute("content")) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    static string? Date(string? words) => words is null ? null : ArticleDate.Of(words);
}
