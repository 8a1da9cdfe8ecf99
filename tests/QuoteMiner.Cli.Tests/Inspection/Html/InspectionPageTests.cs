using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NUnit.Framework;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The page as a document; what a browser makes of it is tried in a browser.</summary>
public sealed class InspectionPageTests
{
    const string Text = "Marta Oyelaran went home. \"The dam didn't move,\" she told Ivo Brandt. He starred in the show \"Night Shift\" again.\n\nBRANDT: It \"held\" again.\n";

    const string Hostile =
        "</p><script>alert('1')</script> \"&amp; <img src=http://example.invalid/x onerror=alert(2)> \u202Eb\u0001 \uD83D,\" said <b>Mira</b> Park. </svg></details>]]>\n";

    static async Task<string> WriteAsync(string text, params string[] options)
    {
        var tool = await Tool.RunAsync(text, ["inspect", "--format", "html", .. options]);
        Assert.That((tool.ExitCode, tool.Error), Is.EqualTo((0, "")));
        return tool.Output;
    }

    /// <summary>Fails where the markup is not what the standard asks for.</summary>
    static IHtmlDocument Parse(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page);

    static IEnumerable<string> TextsOf(IParentNode node, string selector) => node.QuerySelectorAll(selector).Select(element => element.TextContent);

    [TestCase(Text)]
    [TestCase(Hostile)]
    [TestCase("")]
    [TestCase("\"a\" \"b\" \"c \"d\" e")]
    public async Task The_markup_is_well_formed_and_its_links_lead_somewhere(string text)
    {
        var page = Parse(await WriteAsync(text));

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!), Is.All.StartsWith("#"));
        Assert.That(page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")![1..]).Distinct(), Is.SubsetOf(ids));
        Assert.That(page.QuerySelectorAll("svg span, a a, [src], [style]"), Is.Empty);
    }

    [Test]
    public async Task Each_token_stands_in_a_table_once_with_what_is_known_of_it()
    {
        var page = Parse(await WriteAsync(Text));
        var words = ConlluSentence.Parse((await Tool.RunAsync(Text, ["inspect", "--format", "conllu"])).Output).SelectMany(sentence => sentence.Words).ToList();

        Assert.That(TextsOf(page, ".tokens tbody th"), Is.EqualTo(words.Select(row => row[1])));
        Assert.That(
            page.QuerySelectorAll(".tokens tbody tr").Select(row => string.Join(' ', row.Children.Skip(2).Take(5).Select(cell => cell.TextContent))),
            Is.EqualTo(words.Select(row => $"{row[2]} {row[4]} {row[3]} {row[6]} {row[7]}")));
        Assert.That(TextsOf(page, "svg .form text"), Is.EqualTo(words.Select(row => row[1])));
        Assert.That(page.QuerySelectorAll("svg .arc").Select(arc => arc.GetAttribute("data-head") ?? "0"), Is.EqualTo(words.Select(row => row[6])));
    }

    [Test]
    public async Task The_text_is_whole_with_its_quotations()
    {
        var page = Parse(await WriteAsync(Text));

        Assert.That(page.QuerySelector(".text")!.TextContent, Is.EqualTo(Text));
        Assert.That(TextsOf(page, "mark"), Is.EqualTo(new[] { "\"The dam didn't move,\"", "\"Night Shift\"", "\"held\"" }));
        Assert.That(TextsOf(page, "mark.none"), Is.EqualTo(new[] { "\"Night Shift\"" }));
        Assert.That(page.QuerySelectorAll(".text u[data-of~=\"1:1\"].chosen").Single().TextContent, Is.EqualTo("she"));
    }

    [Test]
    public async Task A_quotation_is_explained_by_the_same_numbers_as_in_words()
    {
        var page = Parse(await WriteAsync(Text));
        var words = (await Tool.RunAsync(Text, ["inspect", "--quotation", "1"])).Output.Replace('-', '−');

        var note = page.QuerySelector("#why-1")!;
        var cells = TextsOf(note, ".sources tbody td.r, .losses tbody td.r, .features tbody td.r").Where(cell => cell.Length > 0).ToList();
        Assert.That(cells, Has.Count.GreaterThan(100));
        Assert.That(cells.Where(cell => !words.Contains(cell.Replace('-', '−'), StringComparison.Ordinal)), Is.Empty);
        Assert.That(TextsOf(note, ".features tbody th").Concat(TextsOf(note, ".losses tbody th")).Where(name => !words.Contains($"    {name} ", StringComparison.Ordinal)), Is.Empty);
        Assert.That(note.QuerySelector(".sources tr.best")!.TextContent, Does.Contain("she").And.Contain("→ Marta Oyelaran").And.Contain("told").And.Contain("subject-of-cue"));
        Assert.That(note.QuerySelector(".verdict")!.TextContent, Does.StartWith("Attributed speech: +"));
        Assert.That(page.QuerySelector("#why-2 .verdict")!.TextContent, Does.StartWith("No attributed speech: −"));
        Assert.That(page.QuerySelector("#why-3")!.TextContent, Does.Contain("Not ranked: its layout names the source (transcript-label)."));
    }

    [TestCase("1", "1")]
    [TestCase("3", "3")]
    [TestCase("0", "1")]
    public async Task The_quotation_that_was_asked_for_is_open(string asked, string open) =>
        Assert.That(Parse(await WriteAsync(Text, "--quotation", asked)).QuerySelectorAll("details.quotation[open]").Select(details => details.GetAttribute("data-quotation")), Is.EqualTo(new[] { open }));

    [Test]
    public async Task Hostile_text_is_escaped_and_nothing_is_loaded()
    {
        var markup = await WriteAsync(Hostile);
        var page = Parse(markup);

        Assert.That(page.QuerySelectorAll("script, style, img").Select(element => element.LocalName), Is.EqualTo(new[] { "style", "script" }));
        Assert.That(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
        Assert.That(markup, Does.Not.Contain("https:").And.Not.Contain("url(").And.Not.Contain("@import"));
        Assert.That(page.QuerySelector(".text")!.TextContent, Does.Contain("</p><script>alert('1')</script> \"&amp; <img src=http://example.invalid/x").And.Contain("\\u202Eb\\u0001"));
        Assert.That(markup.Any(character => char.IsControl(character) && character != '\n'), Is.False);
        Assert.That(page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), Is.EqualTo(
            $"default-src 'none'; style-src '{Hash(page, "style")}'; script-src '{Hash(page, "script")}'; base-uri 'none'; form-action 'none'"));
    }

    [Test]
    public async Task The_same_text_gives_the_same_page()
    {
        var first = await WriteAsync(Text);
        Assert.That(await WriteAsync(Text), Is.EqualTo(first));
    }

    static string Hash(IHtmlDocument page, string element) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector(element)!.TextContent)));
}
