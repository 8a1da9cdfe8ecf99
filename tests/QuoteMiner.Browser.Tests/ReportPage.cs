using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;
using QuoteMiner.Reporting;

namespace QuoteMiner.Browser;

/// <summary>A report that was written to disk and opened from there. When it is closed, nothing may have gone wrong in it.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quoteminer-");
    readonly List<string> troubles = [];
    readonly IBrowserContext context;

    ReportPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Card => Page.Locator(".card");

    public ILocator Theme => Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("theme$") });

    /// <summary>What is focused, by its text.</summary>
    public Task<string> FocusedTextAsync() => Page.EvaluateAsync<string>("document.activeElement.textContent");

    public static Task<ReportPage> OpenAsync(params (DocumentId Id, string Text)[] articles) =>
        OpenAsync(ColorScheme.Light, [.. articles.Select(article => (article.Id, QuoteExtractor.Extract(article.Text)))]);

    public static Task<ReportPage> OpenAsync(ColorScheme theme, (DocumentId Id, QuoteDocument Document)[] documents, int width = 1280, int height = 1000) =>
        OpenAsync(theme, [.. documents.Select(document => (document.Id, document.Document, default(DocumentDetails)))], width, height);

    public static async Task<ReportPage> OpenAsync(ColorScheme theme, (DocumentId Id, QuoteDocument Document, DocumentDetails? Details)[] documents, int width = 1280, int height = 1000)
    {
        var context = await Chromium.Browser.NewContextAsync(new() { ColorScheme = theme, ViewportSize = new() { Width = width, Height = height } });
        var report = new ReportPage(context, await context.NewPageAsync());
        await report.OpenAsync(documents);
        return report;
    }

    /// <summary>Quotes that are highlighted, as the browser sees it.</summary>
    public Task<int> HighlightedAsync() => Page.EvaluateAsync<int>(
        "[...document.querySelectorAll('mark[data-quote]')].filter(mark => mark.checkVisibility() && getComputedStyle(mark).backgroundImage !== 'none').length");

    public ILocator Quote(string words) => Page.Locator("mark[data-quote]").Filter(new() { HasText = words });

    public ILocator Speaker(string name) => Page.Locator("button.speaker").Filter(new() { HasText = name });

    /// <summary>Violations of the rules for accessible pages that are serious or worse.</summary>
    public async Task<IEnumerable<string>> ViolationsAsync()
    {
        var result = await Page.RunAxe();
        Assert.That(result.Passes, Is.Not.Empty);
        return from violation in result.Violations
               where violation.Impact is "serious" or "critical"
               from node in violation.Nodes
               select $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}";
    }

    /// <summary>For a test that provokes them.</summary>
    public void ForgetTroubles() => troubles.Clear();

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        folder.Delete(recursive: true);
        Assert.That(troubles, Is.Empty);
    }

    async Task OpenAsync((DocumentId Id, QuoteDocument Document, DocumentDetails? Details)[] documents)
    {
        var path = Path.Combine(folder.FullName, "report.html");
        await using (var file = File.Create(path))
        {
            var writer = new HtmlReportWriter(file);
            foreach (var (id, document, details) in documents)
            {
                writer.Write(id, document, details);
            }

            writer.Complete();
        }

        var address = new Uri(path).AbsoluteUri;
        Page.Console += (_, message) => troubles.Add($"console: {message.Text}");
        Page.PageError += (_, error) => troubles.Add($"error: {error}");
        Page.Dialog += async (_, dialog) =>
        {
            troubles.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        Page.Request += (_, request) =>
        {
            if (request.Url.Split('#')[0] != address)
            {
                troubles.Add($"request: {request.Url}");
            }
        };
        await Page.GotoAsync(address);
    }
}
