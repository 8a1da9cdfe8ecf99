using System.Text.RegularExpressions;
using Microsoft.Playwright;
using QuoteMiner.Reporting;

namespace QuoteMiner.Browser;

/// <summary>A report in the browser.</summary>
internal sealed class ReportPage : LocalPage
{
    ReportPage(IBrowserContext context, IPage page)
        : base(context, page)
    {
    }

    public ILocator Card => Page.Locator(".card");

    public ILocator Theme => Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("theme$") });

    public static Task<ReportPage> OpenAsync(params (DocumentId Id, string Text)[] articles) =>
        OpenAsync(ColorScheme.Light, [.. articles.Select(article => (article.Id, QuoteExtractor.Extract(article.Text)))]);

    public static Task<ReportPage> OpenAsync(ColorScheme theme, (DocumentId Id, QuoteDocument Document)[] documents, int width = 1280, int height = 1000) =>
        OpenAsync(theme, [.. documents.Select(document => (document.Id, document.Document, default(DocumentDetails)))], width, height);

    public static async Task<ReportPage> OpenAsync(ColorScheme theme, (DocumentId Id, QuoteDocument Document, DocumentDetails? Details)[] documents, int width = 1280, int height = 1000)
    {
        var context = await Chromium.Browser.NewContextAsync(new() { ColorScheme = theme, ViewportSize = new() { Width = width, Height = height } });
        var report = new ReportPage(context, await context.NewPageAsync());
        await report.GoToAsync(file =>
        {
            var writer = new HtmlReportWriter(file);
            foreach (var (id, document, details) in documents)
            {
                writer.Write(id, document, details);
            }

            writer.Complete();
        });
        return report;
    }

    /// <summary>Quotes that are highlighted, as the browser sees it.</summary>
    public Task<int> HighlightedAsync() => Page.EvaluateAsync<int>(
        "[...document.querySelectorAll('mark[data-quote]')].filter(mark => mark.checkVisibility() && getComputedStyle(mark).backgroundImage !== 'none').length");

    public ILocator Quote(string words) => Page.Locator("mark[data-quote]").Filter(new() { HasText = words });

    public ILocator Speaker(string name) => Page.Locator("button.speaker").Filter(new() { HasText = name });
}
