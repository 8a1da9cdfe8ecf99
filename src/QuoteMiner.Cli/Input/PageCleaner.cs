using AngleSharp.Dom;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Input;

/// <summary>Takes out of a page what no text depends on and the reader mode would spend time with.</summary>
internal sealed class PageCleaner
{
    /// <summary>Of a title. It is compared with every headline, word by word, and one that is longer is no headline.</summary>
    public const int LongestTitle = 300;

    /// <summary>Attributes are looked through for words; no class, style or name of use is longer.</summary>
    const int LongestAttribute = 1_000;

    /// <summary>Links in the page count less than others when text is weighed, but each costs a walk through the page.</summary>
    const int MostInnerLinks = 500;

    int innerLinks;
    string? date;

    PageCleaner()
    {
    }

    /// <returns>The day on which JSON-LD says that the article was published, or null.</returns>
    public static string? Clean(IDocument page)
    {
        var cleaner = new PageCleaner();
        foreach (var element in page.All.ToArray())
        {
            cleaner.Clean(element);
        }

        return cleaner.date;
    }

    /// <summary>Drawings, frames and scripts.</summary>
    public static bool HoldsNoText(IElement element) => element.LocalName is "svg" or "style" or "iframe" or "object" or "template" or "link" or "noscript" or "script";

    void Clean(IElement element)
    {
        if (HoldsNoText(element) && !IsShortDescription(element))
        {
            element.Remove();
            return;
        }

        switch (element.LocalName)
        {
            case "h1" or "h2" when element.TextContent.Length > LongestTitle:
                Rename(element, "div");
                return;
            case "title" when element.TextContent.Length > LongestTitle:
                element.TextContent = Beginning(element.TextContent);
                break;
            case "meta" when element.GetAttribute("content") is { Length: > LongestTitle } content:
                element.SetAttribute("content", Beginning(content));
                break;
            case "a" when element.GetAttribute("href") is { Length: > 0 } link && !(link[0] == '#' && ++innerLinks <= MostInnerLinks):
                element.SetAttribute("href", "");
                break;
        }

        for (var i = 0; i < element.Attributes.Length; i++)
        {
            if (element.Attributes[i]!.Value.Length > LongestAttribute)
            {
                element.Attributes[i]!.Value = "";
            }
        }
    }

    /// <summary>Descriptions are read for title and byline.</summary>
    bool IsShortDescription(IElement element)
    {
        if (element.LocalName != "script" || element.GetAttribute("type")?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) != true
            || LinkedData.Read(element.TextContent) is not { } description)
        {
            return false;
        }

        date ??= description.Date;
        return description.LongestTitle <= LongestTitle;
    }

    static void Rename(IElement element, string name)
    {
        var other = element.Owner!.CreateElement(name);
        while (element.FirstChild is { } child)
        {
            other.AppendChild(child);
        }

        element.Replace(other);
    }

    static string Beginning(string words) => PlainWords.Beginning(words, LongestTitle).ToString();
}
