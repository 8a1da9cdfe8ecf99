using System.Text;
using Microsoft.Playwright;
using NUnit.Framework;
using QuoteMiner.Cli;

namespace QuoteMiner.Browser;

/// <summary>The page of an analysis in the browser, written by the tool.</summary>
internal sealed class InspectPage : LocalPage
{
    InspectPage(IBrowserContext context, IPage page)
        : base(context, page)
    {
    }

    /// <summary>The quotation that is unfolded.</summary>
    public ILocator Opened => Page.Locator("details.quotation[open]");

    public ILocator Mark(int quotation) => Page.Locator($"mark[data-quotation=\"{quotation}\"]").First;

    public ILocator Sentence(int number) => Page.Locator($"#sentence-{number}");

    public static async Task<InspectPage> OpenAsync(string text, ColorScheme theme = ColorScheme.Light, int width = 1280, int height = 1000, bool hasScript = true, params string[] options)
    {
        var context = await Chromium.Browser.NewContextAsync(
            new() { ColorScheme = theme, ViewportSize = new() { Width = width, Height = height }, JavaScriptEnabled = hasScript, ReducedMotion = ReducedMotion.Reduce, Permissions = ["clipboard-read", "clipboard-write"] });
        var inspected = new InspectPage(context, await context.NewPageAsync());
        var page = await RunAsync(text, ["--format", "html", .. options]);
        await inspected.GoToAsync(file => file.Write(page));
        return inspected;
    }

    /// <summary>What <c>inspect</c> writes of a text.</summary>
    public static async Task<byte[]> RunAsync(string text, params string[] options)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Assert.That(await QuoteMinerApplication.RunAsync(["inspect", .. options], input, output, error, CancellationToken.None), Is.Zero, error.ToString());
        return output.ToArray();
    }
}
