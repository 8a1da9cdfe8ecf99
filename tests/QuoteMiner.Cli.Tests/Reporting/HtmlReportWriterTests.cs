using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NUnit.Framework;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Reporting;

/// <summary>The page as text; what a browser makes of it is tried in a browser.</summary>
public sealed partial class HtmlReportWriterTests
{
    [Test]
    public void Regions_carry_quote_and_speaker_and_the_words_around_are_marked()
    {
        var page = Write(("a", MadeUpDocument.Create()));

        var text = TextOf(page);
        Assert.That(text, Does.Contain("<mark data-quote=\"0\" data-speaker=\"0\" data-hue=\"1\" class=\"unsure\" id=\"quote-1-0\" tabindex=\"0\" aria-describedby=\"note-1-0\">It moved,<i data-badge=\"MP\"></i></mark>"));
        Assert.That(text, Does.Contain("<mark data-quote=\"2\" data-hue=\"0\""));
        Assert.That(text, Does.Contain("<u class=\"mention\" data-of=\"0\" data-hue=\"1\">Mira Park</u> <u class=\"cue\" data-of=\"0\" data-hue=\"1\">said</u>"));
        Assert.That(page, Does.Contain("“us”</a>").And.Contain("No speaker"));
    }

    [Test]
    public void Text_and_ids_are_escaped()
    {
        const string Text = "<script>alert('1')</script> &amp; \"x\" \u202Eb\u0000\u001B\u0085";
        var page = Write(("</h2><script>\"'&\u202E\0", HandMade.Document(Text)));

        Assert.That(Script().Count(page), Is.EqualTo(1));
        Assert.That(TextOf(page), Does.Contain("&lt;script&gt;alert('1')&lt;/script&gt; &amp;amp; \"x\" <span class=\"code\">\\u202E</span>b<span class=\"code\">\\u0000</span><span class=\"code\">\\u001B</span><span class=\"code\">\\u0085</span>"));
        Assert.That(page, Does.Contain("data-document=\"&#60;/h2&#62;&#60;script&#62;&#34;&#39;&#38;&#8238;&#65533;\""));
    }

    [Test]
    public void Ids_come_back()
    {
        var page = Write([.. HostileTexts.Ids.Select(id => ((DocumentId)id, HandMade.Document("x")))]);

        Assert.That(Ids().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)), Is.EqualTo(HostileTexts.Ids));
    }

    [TestCase("One line\n\nTwo lines \t with  spaces\nthree\n")]
    [TestCase("")]
    [TestCase(" \n\n ")]
    [TestCase("🌊 café\u2028東京")]
    public void Without_elements_the_text_is_what_it_was(string text) =>
        Assert.That(WordsOf(Write(("a", HandMade.Document(text)))), text.Trim().Length > 0 ? Is.EqualTo(text) : Is.EqualTo("The text is empty."));

    [Test]
    public void Every_line_break_becomes_a_line_feed() =>
        Assert.That(WordsOf(Write(("a", HandMade.Document("a\r\nb\r\n\r\nc")))), Is.EqualTo("a\nb\n\nc"));

    [Test]
    public void Quotes_that_lie_in_each_other_cross_and_reach_over_paragraphs_are_split_into_regions()
    {
        const string Text = "abcdef\n\nghijkl";
        var text = TextOf(Write(("a", HandMade.Document(Text, [new(0, 4), new(8, 10)], [new(1, 2)], [new(3, 12)], [new(13, 14)]))));

        Assert.That(Attributes().Replace(text, " $1"), Is.EqualTo(
            "<p dir=\"auto\"><mark 0>a<mark 1>b<i data-badge=\"?\"></i></mark>c<mark 2>d</mark></mark><mark 2>ef</mark></p>\n\n" +
            "<p dir=\"auto\"><mark 2><mark 0>gh<i data-badge=\"?\"></i></mark>ij<i data-badge=\"?\"></i></mark>k<mark 3>l<i data-badge=\"?\"></i></mark></p>"));
        Assert.That(Regex.Count(text, "tabindex=\"0\""), Is.EqualTo(4), "each quote is reached once");
    }

    [Test]
    public void A_megabyte_is_written_once_and_the_list_has_its_beginning()
    {
        var words = HostileTexts.LongWords;
        var page = Write(("a", HandMade.Document(words, [[new(0, words.Length)]])));

        Assert.That(WordsOf(page), Is.EqualTo(words));
        Assert.That(page, Has.Length.LessThan((words.Length * 1.5) + 40_000));
    }

    [Test]
    public void The_page_grows_with_the_number_of_quotes_also_where_all_of_them_overlap()
    {
        var small = Write(("a", HandMade.Overlapping(1_000))).Length;
        var large = Write(("a", HandMade.Overlapping(10_000))).Length;

        Assert.That(large, Is.LessThan(small * 11));
    }

    [Test]
    public void The_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else()
    {
        var page = Write(("a", MadeUpDocument.Create()));

        Assert.That(page, Does.Contain(
            $"content=\"default-src 'none'; style-src '{Hash(page, "style")}'; script-src '{Hash(page, "script")}'; base-uri 'none'; form-action 'none'\""));
        Assert.That(page, Does.Not.Contain(" style=").And.Not.Contain(" onclick=").And.Not.Contain("http:").And.Not.Contain("https:"));
    }

    [Test]
    public void Pages_without_articles_quotes_or_words_say_so()
    {
        Assert.That(Write(), Does.Contain("There was no article to read."));
        Assert.That(Write(("a", HandMade.Document("Nothing."))), Does.Contain("No quotes were found."));
        Assert.That(Write((3, HandMade.Document(""))), Does.Contain("The text is empty.").And.Contain("<bdi>3</bdi>").And.EndWith("</html>\n"));
    }

    [Test]
    public void Several_articles_are_summed_up_behind_them()
    {
        var one = Write(("a", MadeUpDocument.Create()));
        var two = Write(("a", MadeUpDocument.Create()), ("b\nb", MadeUpDocument.Create()));

        Assert.That(one, Does.Not.Contain("id=\"overview\""));
        var overview = two[two.LastIndexOf("<section id=\"overview\"", StringComparison.Ordinal)..];
        Assert.That(overview, Does.Contain("2 articles · 6 quotes").And.Contain("<a href=\"#article-2\">").And.Contain("No speaker</th><td class=\"of-bar\"></td><td>2</td>"));
        Assert.That(overview, Does.Contain("data-name=\"Mira Park\"").And.Not.Contain("data-name=\"Mira Park and Ivo Brandt\""));
    }

    [Test]
    public void The_title_stands_above_with_byline_date_and_id()
    {
        var page = Write("a.html", "“It held,” Park said.", new DocumentDetails { Title = "Dam <holds>", Byline = "Ana & \u202Eco", Date = "2024-05-01" });

        Assert.That(page, Does.Contain(
            "<h2 class=\"title\" dir=\"auto\">Dam &lt;holds&gt;</h2>\n<p class=\"facts\"><bdi class=\"byline\">Ana &amp; <span class=\"code\">\\u202E</span>co</bdi> · " +
            "<time datetime=\"2024-05-01\">2024-05-01</time> · <bdi>a.html</bdi></p>\n<p class=\"sum\">"));
        Assert.That(Write("a.html", "x", new DocumentDetails { Title = "Dam" }), Does.Contain("Dam</h2>\n<p class=\"facts\"><bdi>a.html</bdi></p>"));
        Assert.That(Write("a.html", "x", new DocumentDetails { Byline = "Ana" }), Does.Contain("<h2><bdi>a.html</bdi></h2>\n<p class=\"facts\"><bdi class=\"byline\">Ana</bdi></p>"));
        Assert.That(Write("a.html", "x", new DocumentDetails { Title = " " }), Does.Contain("<h2><bdi>a.html</bdi></h2>\n<p class=\"sum\">"));
        Assert.That(Write("a.html", "x", new DocumentDetails { Title = new string('t', 100_000) }), Has.Length.LessThan(40_000));
    }

    /// <summary>There is one headline, and the index has it.</summary>
    [TestCase("Wall falls\n\nThe wall fell on Monday in the valley.", null, "<h3 class=\"headline\" dir=\"auto\">Wall falls</h3>", "Wall falls")]
    [TestCase("Wall falls\n\nThe wall fell on Monday in the valley.", "wall falls", "<h3 class=\"headline\" dir=\"auto\">Wall falls</h3>", "wall falls")]
    [TestCase("Wall falls.\n\nThe wall fell.", "Wall falls.", "<h3 class=\"headline\" dir=\"auto\">Wall falls.</h3>", "Wall falls.")]
    [TestCase("Wall falls\n\nThe wall fell on Monday in the valley.", "It fell", "<h2 class=\"title\" dir=\"auto\">It fell</h2>", "It fell")]
    public void A_text_that_begins_with_its_title_shows_it_once(string text, string? title, string headline, string inIndex)
    {
        var page = Write("a", text, new DocumentDetails { Title = title });

        Assert.That(page, Does.Contain(headline));
        Assert.That(Regex.Count(page, "class=\"(headline|title)\""), Is.EqualTo(2), "in two articles");
        Assert.That(WordsOf(page), Is.EqualTo(text));
        Assert.That(page, Does.Contain($"<li><a href=\"#article-1\"><bdi>{inIndex}</bdi></a> <small><bdi>a</bdi> · "));
    }

    [Test]
    public void Each_article_is_handed_over_when_it_is_done()
    {
        using var stream = new MemoryStream();
        var writer = new HtmlReportWriter(stream);
        Assert.That(stream.Length, Is.Zero);
        writer.Write("a", MadeUpDocument.Create());

        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Does.StartWith("<!DOCTYPE html>").And.EndWith("</article>\n"));
        Assert.That(() => writer.Write("a", null!), Throws.ArgumentNullException);
        Assert.That(() => new HtmlReportWriter(null!), Throws.ArgumentNullException);
    }

    static string Write(params (DocumentId Id, QuoteDocument Document)[] documents)
    {
        using var stream = new MemoryStream();
        var writer = new HtmlReportWriter(stream);
        foreach (var (id, document) in documents)
        {
            writer.Write(id, document);
        }

        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The article twice.</summary>
    static string Write(string id, string text, DocumentDetails details)
    {
        using var stream = new MemoryStream();
        var writer = new HtmlReportWriter(stream);
        writer.Write(id, HandMade.Document(text), details);
        writer.Write(id, HandMade.Document(text), details);
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static string TextOf(string page) => Text().Match(page).Groups[1].Value;

    static string WordsOf(string page) => WebUtility.HtmlDecode(Tag().Replace(TextOf(page), ""));

    static string Hash(string page, string element)
    {
        var start = page.IndexOf($"<{element}>", StringComparison.Ordinal) + element.Length + 2;
        var content = page[start..page.IndexOf($"</{element}>", start, StringComparison.Ordinal)];
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("data-document=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<div class=\"text\">(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(" data-quote=\"(\\d+)\"[^>]*")]
    private static partial Regex Attributes();
}
