using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>The page of several articles.</summary>
public sealed class OverviewTests
{
    [Test]
    public async Task The_overview_comes_first_and_its_links_lead_to_the_articles()
    {
        await using var report = await ReportPage.OpenAsync(("first", Articles.Sample), ("second", Articles.Sequel), (3, "No words of anyone."));

        Assert.That(await report.Page.EvaluateAsync<string>("document.querySelector('main').firstElementChild.id"), Is.EqualTo("overview"));
        await Assertions.Expect(report.Page.Locator(".index a")).ToHaveTextAsync(["How a week of talks over Aleppo ran into the sand", "Envoy goes home", "3"]);
        await report.Page.Locator(".index a").Nth(1).ClickAsync();
        Assert.That(report.Page.Url, Does.EndWith("#article-2"));
        await Assertions.Expect(report.Page.Locator("article").Nth(1)).ToBeInViewportAsync();
    }

    [Test]
    public async Task A_name_in_the_chart_filters_all_articles()
    {
        await using var report = await ReportPage.OpenAsync(("first", Articles.Sample), ("second", Articles.Sequel));
        await Assertions.Expect(report.Page.Locator(".chart tbody tr").First.Locator("td")).ToHaveTextAsync(["", "4", "2", "41"]);

        await report.Page.GetByRole(AriaRole.Button, new() { Name = "Ilse Rademaker", Exact = true }).ClickAsync();

        Assert.That(await report.HighlightedAsync(), Is.EqualTo(1));
        await Assertions.Expect(report.Page.Locator("article:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(report.Page.Locator(".index a:visible")).ToHaveTextAsync(["Envoy goes home"]);
        await report.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(report.Page.Locator("article:visible")).ToHaveCountAsync(2);
    }

    [Test]
    public async Task A_page_without_articles_says_so()
    {
        await using var report = await ReportPage.OpenAsync();

        await Assertions.Expect(report.Page.Locator("main")).ToHaveTextAsync("There was no article to read.");
    }
}
