using System.Text;
using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>The drawings of sentences, as the browser shows them.</summary>
public sealed class InspectDrawingTests
{
    const string Long =
        "“The commission that the ministers of the northern provinces had set up after the floods of last spring found neither the money nor the engineers that it would have needed to raise the dams,” Marta Oyelaran, who left it in March, told reporters in Kalby on Monday.";

    [Test]
    public async Task Each_token_with_a_head_has_an_arc()
    {
        await using var inspected = await InspectPage.OpenAsync(Articles.Sample);
        var heads = Encoding.UTF8.GetString(await InspectPage.RunAsync(Articles.Sample, "--format", "conllu")).Split('\n')
            .Select(line => line.Split('\t')).Where(row => row.Length == 10 && !row[0].Contains('-', StringComparison.Ordinal)).Select(row => row[6]).ToList();

        await Assertions.Expect(inspected.Page.Locator("svg .arc:not(.root)")).ToHaveCountAsync(heads.Count(head => head is not "0" and not "_"));
        await Assertions.Expect(inspected.Page.Locator("svg .arc.root")).ToHaveCountAsync(heads.Count(head => head == "0"));
        await Assertions.Expect(inspected.Page.Locator("svg .form text")).ToHaveCountAsync(heads.Count);
        await Assertions.Expect(inspected.Page.Locator(".tokens tbody tr")).ToHaveCountAsync(heads.Count);
    }

    [TestCase(Long)]
    [TestCase("東京都 “café 🌊 naïve” 日本語 said Łukasz Wójcik-Żółć of Ærøskøbing, incomprehensibilities notwithstanding.")]
    public async Task No_word_lies_over_another(string text)
    {
        await using var inspected = await InspectPage.OpenAsync(text);

        Assert.That(await OverlapsAsync(inspected, ".form text"), Is.Zero);
        Assert.That(await OverlapsAsync(inspected, ".tag text"), Is.Zero);
        Assert.That(await OverlapsAsync(inspected, ".name text, .mention text, .cue text"), Is.Zero);
    }

    [Test]
    public async Task A_long_sentence_scrolls_by_itself()
    {
        await using var inspected = await InspectPage.OpenAsync(Long);
        var drawing = inspected.Sentence(1).Locator(".drawing");

        Assert.That(await inspected.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True);
        Assert.That(await drawing.EvaluateAsync<bool>("drawing => drawing.scrollWidth > drawing.clientWidth"), Is.True);
        await drawing.FocusAsync();
        for (var i = 0; i < 50 && !await drawing.EvaluateAsync<bool>("drawing => drawing.scrollLeft > 0"); i++)
        {
            await inspected.Page.Keyboard.PressAsync("ArrowRight");
        }

        Assert.That(await drawing.EvaluateAsync<bool>("drawing => drawing.scrollLeft > 0"), Is.True);
    }

    [Test]
    public async Task A_word_under_the_pointer_shows_its_arcs()
    {
        await using var inspected = await InspectPage.OpenAsync("Marta Oyelaran inspected the dam.");

        await inspected.Page.Locator(".form text").Nth(2).HoverAsync();

        await Assertions.Expect(inspected.Page.Locator(".arc.on")).ToHaveCountAsync(4);
        await Assertions.Expect(inspected.Page.Locator(".arc.out")).ToHaveCountAsync(3);
        await inspected.Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(inspected.Page.Locator(".arc.on")).ToHaveCountAsync(0);
    }

    static Task<int> OverlapsAsync(InspectPage inspected, string selector) => inspected.Page.EvaluateAsync<int>(
        """
        (selector) => [...document.querySelectorAll('.drawing svg')].reduce((count, drawing) => {
          const boxes = [...drawing.querySelectorAll(selector)].map(word => word.getBoundingClientRect());
          const lie = (one, other) => one.left + 1 < other.right && other.left + 1 < one.right && one.top + 3 < other.bottom && other.top + 3 < one.bottom;
          return count + boxes.filter((box, i) => boxes.some((other, k) => k > i && lie(box, other))).length;
        }, 0)
        """,
        selector);
}
