using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>No serious violation of WCAG AA that a machine can find.</summary>
public sealed class AccessibilityTests
{
    [Test]
    public async Task One_article([Values] bool isDark, [Values(1280, 400)] int width)
    {
        await using var report = await ReportPage.OpenAsync(ThemeOf(isDark), [("article.txt", QuoteExtractor.Extract(Articles.Sample))], width);
        Assert.That(await report.ViolationsAsync(), Is.Empty);

        await report.Speaker("Sergey Lavrov").ClickAsync();
        await report.Quote("ready to work").FocusAsync();
        Assert.That(await report.ViolationsAsync(), Is.Empty, "filtered, with a card");
    }

    [Test]
    public async Task Several_articles([Values] bool isDark)
    {
        await using var report = await ReportPage.OpenAsync(
            ThemeOf(isDark), [("first", QuoteExtractor.Extract(Articles.Sample)), ("second", QuoteExtractor.Extract(Articles.Sequel)), ("third", HandMade.ManySpeakers()), ("fourth", HandMade.Crossing())]);
        Assert.That(await report.ViolationsAsync(), Is.Empty);
    }

    [Test]
    public async Task Articles_with_title_and_byline([Values] bool isDark, [Values(1280, 400)] int width)
    {
        var document = QuoteExtractor.Extract(Articles.Sequel);
        await using var report = await ReportPage.OpenAsync(ThemeOf(isDark), [("first", document, Articles.Details), ("second", document, Articles.Details with { Title = "Envoy goes home" })], width);
        Assert.That(await report.ViolationsAsync(), Is.Empty);
    }

    static ColorScheme ThemeOf(bool isDark) => isDark ? ColorScheme.Dark : ColorScheme.Light;
}
