using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace QuoteMiner.Reporting.Html;

/// <summary>What stands around the content of every page: the head with its policy, the masthead, style and script.</summary>
internal sealed class PageFrame
{
    readonly byte[] title;
    readonly byte[] style;
    readonly byte[] script;
    readonly byte[] policy;

    /// <param name="title">Of the page; markup, so no text of a caller.</param>
    /// <param name="assembly">Holds the page's own style and script, which follow those that all pages share.</param>
    /// <param name="name">Of both without extension.</param>
    public PageFrame(string title, Assembly assembly, string name)
    {
        this.title = Encoding.UTF8.GetBytes(title);
        style = Read("page.css", assembly, $"{name}.css");
        script = Read("theme.js", assembly, $"{name}.js");
        policy = Encoding.ASCII.GetBytes($"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'");
    }

    /// <summary>The policy comes first: what stands before it in a page is not under it.</summary>
    /// <param name="navigation">Links beside the title.</param>
    public void WriteStart(HtmlBuffer html, ReadOnlySpan<byte> navigation) => html
        .Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""u8)
        .Raw(policy)
        .Raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"QuoteMiner\">\n<title>"u8)
        .Raw(title)
        .Raw("</title>\n<style>"u8)
        .Raw(style)
        .Raw("</style>\n</head>\n<body>\n<header class=\"masthead\">\n<h1>"u8)
        .Raw(title)
        .Raw("</h1>\n<nav aria-label=\"Page\">"u8)
        .Raw(navigation)
        .Raw("</nav>\n<button type=\"button\" class=\"theme\" hidden></button>\n</header>\n<p class=\"status\" role=\"status\"></p>\n<main>\n"u8);

    /// <param name="footer">What explains the page.</param>
    public void WriteEnd(HtmlBuffer html, ReadOnlySpan<byte> footer) => html
        .Raw("</main>\n<footer>\n"u8).Raw(footer).Raw("</footer>\n<script>"u8).Raw(script).Raw("</script>\n</body>\n</html>\n"u8);

    static string Hash(byte[] content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(content));

    static byte[] Read(string shared, Assembly assembly, string own) => Encoding.UTF8.GetBytes(Read(typeof(PageFrame).Assembly, shared) + Read(assembly, own));

    /// <summary>Browsers hash what they have read, where a line break is always a line feed.</summary>
    static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
