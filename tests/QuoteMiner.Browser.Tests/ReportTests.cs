using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>The page of one article, by clicks and keys.</summary>
public sealed class ReportTests
{
    [Test]
    public async Task The_seed_article_has_ten_highlighted_regions_and_four_speakers()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Seed()));

        Assert.That(await report.HighlightedAsync(), Is.EqualTo(10));
        Assert.That(await report.Page.Locator(".speakers li").CountAsync(), Is.EqualTo(4));
        Assert.That(await report.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('mark')].map(mark => mark.dataset.speaker)).size"), Is.EqualTo(4));
    }

    [Test]
    public async Task The_text_is_the_article_and_the_title_a_heading()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));

        Assert.That(await report.Page.Locator(".text").EvaluateAsync<string>("text => text.textContent"), Is.EqualTo(Articles.Sample));
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Heading, new() { Level = 3, Name = "How a week of talks over Aleppo ran into the sand" })).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_title_is_the_heading_and_has_byline_date_and_id_under_it()
    {
        var document = QuoteExtractor.Extract(Articles.Sequel);
        await using var report = await ReportPage.OpenAsync(
            ColorScheme.Light, [("sequel.html", document, Articles.Details), ("again.html", document, Articles.Details with { Title = "Envoy goes home" })]);
        var articles = report.Page.Locator("article");

        await Assertions.Expect(articles.First.Locator("h2")).ToHaveTextAsync("No date for new talks over Aleppo");
        await Assertions.Expect(articles.First.Locator(".facts")).ToHaveTextAsync("By Ana Ruiz and Tom Okafor · 2016-12-12 · sequel.html");
        await Assertions.Expect(articles.First.Locator(".headline")).ToHaveCountAsync(0);
        await Assertions.Expect(articles.Last.Locator("h2")).ToHaveTextAsync("again.html");
        await Assertions.Expect(articles.Last.Locator(".headline")).ToHaveTextAsync("Envoy goes home");
        await Assertions.Expect(report.Page.Locator(".index a")).ToHaveTextAsync(["No date for new talks over Aleppo", "Envoy goes home"]);

        // The title is as wide and as large as a headline of the text, and what is under it stands beside the sum.
        var title = (await articles.First.Locator("h2").BoundingBoxAsync())!;
        var facts = (await articles.First.Locator(".facts").BoundingBoxAsync())!;
        var sum = (await articles.First.Locator(".sum").BoundingBoxAsync())!;
        Assert.That(title.Width, Is.GreaterThan(900));
        Assert.That((facts.X, facts.Y), Is.EqualTo((title.X, sum.Y)).Within(2.0));
    }

    [Test]
    public async Task A_click_on_a_speaker_filters_and_Escape_ends_it()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));
        var all = await report.HighlightedAsync();

        await report.Speaker("Sergey Lavrov").ClickAsync();
        Assert.That(await report.HighlightedAsync(), Is.EqualTo(2));
        await Assertions.Expect(report.Page.Locator(".notes li:visible")).ToHaveCountAsync(2);
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 quotes are shown.");

        await report.Speaker("John Kerry").ClickAsync();
        Assert.That(await report.HighlightedAsync(), Is.EqualTo(5));
        await Assertions.Expect(report.Speaker("John Kerry")).ToHaveAttributeAsync("aria-pressed", "true");

        await report.Page.Keyboard.PressAsync("Escape");
        Assert.That(await report.HighlightedAsync(), Is.EqualTo(all).And.GreaterThan(5));
        await Assertions.Expect(report.Speaker("John Kerry")).ToHaveAttributeAsync("aria-pressed", "false");
    }

    [Test]
    public async Task The_page_can_be_used_by_keys_alone()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));
        var keys = report.Page.Keyboard;

        await keys.PressAsync("Tab");
        Assert.That(await report.FocusedTextAsync(), Is.EqualTo("Dark theme"));
        await keys.PressAsync("Tab");
        Assert.That(await report.FocusedTextAsync(), Does.StartWith("1,000 of you"));
        await Assertions.Expect(report.Card).ToContainTextAsync("Staffan de Mistura");

        await keys.PressAsync("ArrowRight");
        Assert.That(await report.FocusedTextAsync(), Does.StartWith("I personally"));
        await Assertions.Expect(report.Card).ToContainTextAsync("he pronoun → Staffan de Mistura person");
        await keys.PressAsync("ArrowLeft");
        Assert.That(await report.FocusedTextAsync(), Does.StartWith("1,000 of you"));
        await keys.PressAsync("Escape");
        await Assertions.Expect(report.Card).ToBeHiddenAsync();

        await report.Speaker("Jean-Marc Ayrault").FocusAsync();
        await keys.PressAsync("Enter");
        Assert.That(await report.HighlightedAsync(), Is.EqualTo(1));
        await keys.PressAsync("Space");
        Assert.That(await report.HighlightedAsync(), Is.GreaterThan(1));
    }

    [Test]
    public async Task A_hovered_quote_tells_what_is_known_of_it()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));

        await report.Quote("ready to work").HoverAsync();

        await Assertions.Expect(report.Card).ToContainTextAsync("Sergey Lavrov");
        await Assertions.Expect(report.Card).ToContainTextAsync("is the subject of the reporting word (said)");
        await Assertions.Expect(report.Card).ToContainTextAsync("mixed quote");
        await Assertions.Expect(report.Card).ToContainTextAsync("%");
        await Assertions.Expect(report.Page.Locator("u.active")).ToHaveTextAsync(["Lavrov", "said"]);
        await report.Card.HoverAsync();
        await Assertions.Expect(report.Card).ToBeVisibleAsync();
        await report.Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(report.Card).ToBeHiddenAsync();
    }

    [Test]
    public async Task A_screen_reader_is_told_the_same()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));

        await Assertions.Expect(report.Quote("ready to work")).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("Sergey Lavrov.*Lavrov.*subject of the reporting word.*mixed quote"));
    }

    [Test]
    public async Task The_theme_is_that_of_the_system_until_the_button_is_used()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));
        Task<string> PaperAsync() => report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        var light = await PaperAsync();

        await report.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await PaperAsync();
        Assert.That(dark, Is.Not.EqualTo(light));
        await Assertions.Expect(report.Theme).ToHaveTextAsync("Light theme");
        await report.Theme.ClickAsync();
        Assert.That(await PaperAsync(), Is.EqualTo(light));
        await report.Page.ReloadAsync();
        Assert.That(await PaperAsync(), Is.EqualTo(light), "after a reload");
    }

    [Test]
    public async Task Paper_has_no_buttons_and_all_quotes()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));

        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(report.Theme).ToBeHiddenAsync();
        await Assertions.Expect(report.Page.Locator(".notes li").Last).ToBeVisibleAsync();
        Assert.That(await report.Page.PdfAsync(), Has.Length.GreaterThan(10_000));
    }
}
