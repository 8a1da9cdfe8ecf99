using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>What would make the page too large is left out, and the page says so.</summary>
public sealed partial class PageLimitTests
{
    static async Task<string> WriteAsync(string text, params string[] options) => (await Tool.RunAsync(text, ["inspect", "--format", "html", .. options])).Output;

    [Test]
    public async Task A_sentence_of_very_many_tokens_is_a_table_only()
    {
        var page = await WriteAsync($"It was {string.Concat(Enumerable.Repeat("very ", SentenceSection.MostTokens))}good. It held.");

        Assert.That(Drawing().Count(page), Is.EqualTo(1));
        Assert.That(page, Does.Contain("Not drawn: it has more than 200 tokens. The table tells all.</p>\n<details class=\"more\" open>"));
        Assert.That(Row().Count(page), Is.EqualTo(SentenceSection.MostTokens + 4 + 3));
    }

    [Test]
    public async Task A_very_long_text_is_drawn_to_a_bound_and_told_in_tables_behind_it()
    {
        const int Sentences = (SentenceSection.MostDrawn / 4) + 10;
        var page = await WriteAsync(string.Concat(Enumerable.Repeat("The dam held.\n", Sentences)));

        Assert.That(Drawing().Count(page), Is.EqualTo(SentenceSection.MostDrawn / 4));
        Assert.That(Row().Count(page), Is.EqualTo(Sentences * 4));
        Assert.That(page, Does.Contain("Not drawn: the sentences before have 20,000 tokens"));
    }

    [Test]
    public async Task Of_very_many_quotations_the_first_ones_are_explained_and_the_one_that_was_asked_for()
    {
        const int Quotations = InspectedArticle.MostExplained + 5;
        var page = await WriteAsync(string.Concat(Enumerable.Repeat("\"It held,\" Mira Park said.\n", Quotations)), "--quotation", $"{Quotations}");

        Assert.That(Sources().Count(page), Is.EqualTo(InspectedArticle.MostExplained + 1));
        Assert.That(Features().Count(page), Is.EqualTo(InspectedArticle.MostWithFeatures + 1));
        Assert.That(page, Does.Contain("<code>quoteminer inspect --quotation 101</code> shows them."));
        Assert.That(page, Does.Contain("Quotations after number 500 are listed without their sources"));
        Assert.That(page, Does.Contain("<p class=\"quotation\" id=\"why-501\"").And.Contain("<details class=\"quotation\" name=\"quotation\" open data-quotation=\"505\""));
        Assert.That(ListedQuotations().Count(page), Is.EqualTo(Quotations));
    }

    [Test]
    public async Task The_page_grows_with_the_text_alone()
    {
        static string TextOf(int times) => string.Concat(Enumerable.Repeat("\"It held,\" Mira Park said, \"and \"it\" will hold,\" he said.\n", times));
        var (one, two) = ((await WriteAsync(TextOf(2_000))).Length, (await WriteAsync(TextOf(4_000))).Length);

        Assert.That(two, Is.LessThan(2.1 * one));
    }

    [GeneratedRegex("<svg role=\"img\"")]
    private static partial Regex Drawing();

    [GeneratedRegex("^<tr><td>\\d+</td><th>", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("<table class=\"sources\">")]
    private static partial Regex Sources();

    [GeneratedRegex(">All features of the sources<")]
    private static partial Regex Features();

    [GeneratedRegex("<span class=\"n\">")]
    private static partial Regex ListedQuotations();
}
