using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>Makes the pictures of the documentation.</summary>
public sealed class ScreenshotTests
{
    /// <summary>Set to anything, the pictures in docs are made anew.</summary>
    const string Variable = "QUOTEMINER_SCREENSHOT";

    [Test]
    public async Task The_picture_is_smaller_than_300_kilobytes()
    {
        await using var report = await ReportPage.OpenAsync(ColorScheme.Light, [("article.txt", QuoteExtractor.Extract(Articles.Sample))], 1280, 1240);
        await report.Page.EvaluateAsync("scrollTo(0, 0)");
        await report.Quote("I personally").HoverAsync();
        await Assertions.Expect(report.Card).ToBeVisibleAsync();

        await KeepAsync(await report.Page.ScreenshotAsync(), "report.png");
    }

    [TestCase(1, "inspect.png")]
    public async Task The_picture_of_an_analysis_is_smaller_than_300_kilobytes(int quotation, string name)
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample, height: 980);
        await inspected.Mark(quotation).ClickAsync();
        await inspected.Page.EvaluateAsync("scrollTo(0, 0)");

        await KeepAsync(await inspected.Page.ScreenshotAsync(), name);
    }

    [TestCase(22, "inspect-sentence.png")]
    public async Task The_picture_of_a_sentence_is_smaller_than_300_kilobytes(int sentence, string name)
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample, height: 700);
        await inspected.Sentence(sentence).Locator(".form text").Nth(1).HoverAsync();

        await KeepAsync(await inspected.Sentence(sentence).ScreenshotAsync(), name);
    }

    static async Task KeepAsync(byte[] picture, string name)
    {
        Assert.That(picture, Has.Length.InRange(20_000, 300_000));
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(Repository.PathOf("docs", name), picture);
        }
    }
}
