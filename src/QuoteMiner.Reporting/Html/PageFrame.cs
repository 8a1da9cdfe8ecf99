using System.Security.Cryptography;
using System.Text;

namespace QuoteMiner.Reporting.Html;

/// <summary>What stands around the articles: the head with its policy, the masthead, style and script.</summary>
internal static class PageFrame
{
    static readonly byte[] Style = Read("report.css");
    static readonly byte[] Script = Read("report.js");
    static readonly byte[] Policy = Encoding.ASCII.GetBytes(
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'");

    /// <summary>The policy comes first: what stands before it in a page is not under it.</summary>
    public static void WriteStart(HtmlBuffer html) => html
        .Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""u8)
        .Raw(Policy)
        .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"QuoteMiner\">\n<title>Who said what</title>\n<style>"u8)
        .Raw(Style)
        .Raw("</style>\n</head>\n<body>\n<header class=\"masthead\">\n<h1>Who said what</h1>\n<nav aria-label=\"Page\"><a class=\"to-overview\" href=\"#overview\">All articles</a></nav>\n"u8)
        .Raw("<button type=\"button\" class=\"theme\" hidden></button>\n</header>\n<p class=\"status\" role=\"status\"></p>\n<main>\n"u8);

    public static void WriteEnd(HtmlBuffer html) => html
        .Raw("</main>\n<footer>\n<p>A <b>coloured</b> passage is a quote, its letters are its speaker’s. A <span class=\"sample-mention\">thin line</span> runs under the words that name the speaker, a "u8)
        .Raw("<span class=\"sample-cue\">dotted one</span> under the reporting words. A quote under a <span class=\"sample-unsure\">dashed line</span> has a link that may well be wrong.</p>\n"u8)
        .Raw("<p class=\"keys\"><kbd>Tab</kbd> goes to quotes and speakers, <kbd>←</kbd> <kbd>→</kbd> from quote to quote, <kbd>Esc</kbd> closes the note, then the filter.</p>\n</footer>\n<script>"u8)
        .Raw(Script)
        .Raw("</script>\n</body>\n</html>\n"u8);

    static string Hash(byte[] content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(content));

    /// <summary>Browsers hash what they have read, where a line break is always a line feed.</summary>
    static byte[] Read(string name)
    {
        using var reader = new StreamReader(typeof(PageFrame).Assembly.GetManifestResourceStream(name)!);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
