using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>Makes the picture of the documentation.</summary>
public sealed class ScreenshotTests
{
    /// <summary>Set to anything, the picture in docs is made anew.</summary>
    const string Variable = "QUOTEMINER_SCREENSHOT";

    [Test]
    public async Task The_picture_is_smaller_than_300_kilobytes()
    {
        await using var report = await ReportPage.OpenAsync(ColorScheme.Light, [("article.txt", QuoteExtractor.Extract(Articles.Sample))], 1280, 1240);
        await report.Page.EvaluateAsync("scrollTo(0, 0)");
        await report.Quote("I personally").HoverAsync();
        await Assertions.Expect(report.Card).ToBeVisibleAsync();

        var picture = await report.Page.ScreenshotAsync();

        Assert.That(picture, Has.Length.InRange(20_000, 300_000));
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(Repository.PathOf("docs", "report.png"), picture);
        }
    }
}
