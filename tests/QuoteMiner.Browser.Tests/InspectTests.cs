using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>The page of an analysis, by clicks and keys.</summary>
public sealed class InspectTests
{
    [Test]
    public async Task The_text_is_the_article()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample);

        Assert.That(await inspected.Page.Locator(".text").EvaluateAsync<string>("text => text.textContent"), Is.EqualTo(Articles.Sample));
    }

    [Test]
    public async Task A_click_on_a_quotation_opens_it_and_ranks_its_sources_in_the_text()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample);
        await Assertions.Expect(inspected.Opened).ToHaveAttributeAsync("data-quotation", "1");

        await inspected.Mark(5).ClickAsync();

        await Assertions.Expect(inspected.Opened).ToHaveCountAsync(1);
        await Assertions.Expect(inspected.Opened.Locator("summary").First).ToContainTextAsync("ready to work on this text");
        await Assertions.Expect(inspected.Opened.Locator(".sources tr.best")).ToContainTextAsync("Lavrov");
        await Assertions.Expect(inspected.Opened).ToBeInViewportAsync();
        await Assertions.Expect(inspected.Page.Locator("u[data-rank=\"1\"]")).ToHaveTextAsync("Lavrov");
        await Assertions.Expect(inspected.Page.Locator("u.cue.here")).ToHaveTextAsync("said");
        await Assertions.Expect(inspected.Page.Locator("mark.active")).ToContainTextAsync("ready to work on this text");
    }

    [Test]
    public async Task The_number_of_a_quotation_is_enough_without_the_script()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample, hasScript: false);

        await inspected.Mark(8).Locator("a.why").ClickAsync();

        await Assertions.Expect(inspected.Opened).ToHaveCountAsync(1);
        await Assertions.Expect(inspected.Opened.Locator("summary").First).ToContainTextAsync("owe the world");
    }

    [Test]
    public async Task The_page_can_be_used_by_keys_alone()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample);
        var keys = inspected.Page.Keyboard;

        await inspected.Mark(2).Locator("a.why").FocusAsync();
        await keys.PressAsync("Enter");
        Assert.That(await inspected.FocusedTextAsync(), Does.Contain("I personally"));
        await keys.PressAsync("j");
        Assert.That(await inspected.FocusedTextAsync(), Does.Contain("Look me in the eyes"));
        await Assertions.Expect(inspected.Opened).ToHaveAttributeAsync("data-quotation", "3");
        await keys.PressAsync("k");
        await Assertions.Expect(inspected.Opened).ToHaveAttributeAsync("data-quotation", "2");
        await keys.PressAsync("Enter");
        await Assertions.Expect(inspected.Opened).ToHaveCountAsync(0);
        await Assertions.Expect(inspected.Page.Locator("u.here")).ToHaveCountAsync(0);

        var features = inspected.Page.Locator("details.quotation").Nth(1).GetByText("All features of the sources");
        await keys.PressAsync("Space");
        await features.FocusAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(inspected.Opened.GetByRole(AriaRole.Rowheader, new() { Name = "Pair.CueDirectlyAfter", Exact = true })).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_quotation_that_was_asked_for_is_open_and_in_sight()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample, height: 500, options: ["--quotation", "9"]);

        await Assertions.Expect(inspected.Opened).ToHaveAttributeAsync("data-quotation", "9");
        await Assertions.Expect(inspected.Opened.Locator("summary").First).ToBeInViewportAsync();
        await Assertions.Expect(inspected.Mark(9)).ToBeInViewportAsync();
    }

    [Test]
    public async Task What_explains_a_quotation_can_be_copied()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample);

        await inspected.Opened.GetByRole(AriaRole.Button, new() { Name = "Copy as text" }).ClickAsync();

        await Assertions.Expect(inspected.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied.");
        var copied = await inspected.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.That(copied, Does.StartWith("1  1,000 of you").And.Contain("Sources, best first\n#\tscore\tbehind\tmention").And.Contain("\nPair.CueBefore\t1\t"));
    }

    [Test]
    public async Task Paper_has_the_text_the_sources_and_the_drawings()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample);

        await inspected.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(inspected.Page.Locator(".theme")).ToBeHiddenAsync();
        await Assertions.Expect(inspected.Page.Locator(".sources").Last).ToBeVisibleAsync();
        Assert.That(await inspected.Page.PdfAsync(), Has.Length.GreaterThan(10_000));
    }
}
