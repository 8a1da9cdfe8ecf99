using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>The page of an analysis for everybody, and against texts that try to be more than text.</summary>
public sealed class InspectSafetyTests
{
    /// <summary>Short: the rules look at every node against every other.</summary>
    const string Short = "Ivo Brandt opened the show “Night Shift” again. “We have beds,” Ilse Rademaker told Ivo Brandt.\n\nBRANDT: It “held” again. “Open";

    const string Attack =
        "“<script>alert(1)</script><img src=x onerror=alert(2)> --> ]]> \u202Ereversed\u2066 and \u0001 and \u001B[31m,” said Mira <b onmouseover=alert(3)>Park</b>.\n</svg></text></td></table></details><svg onload=alert(4)><style>*{display:none}</style>\n";

    [Test]
    public async Task Nothing_is_hard_to_read_or_reach([Values] bool isDark, [Values(1280, 400)] int width)
    {
        await using var inspected = await InspectPage.OpenAsync(Short, isDark ? ColorScheme.Dark : ColorScheme.Light, width);
        Assert.That(await inspected.ViolationsAsync(), Is.Empty);

        await inspected.Mark(2).ClickAsync();
        await inspected.Page.EvaluateAsync("for (const folded of document.querySelectorAll('details.more')) folded.open = true");
        Assert.That(await inspected.ViolationsAsync(), Is.Empty, "unfolded");
    }

    [Test]
    public async Task Hostile_text_is_text([Values] bool isDark)
    {
        await using var inspected = await InspectPage.OpenAsync(Attack, isDark ? ColorScheme.Dark : ColorScheme.Light);

        await inspected.Mark(1).ClickAsync();
        await inspected.Page.Locator(".form text").First.HoverAsync();

        Assert.That(await inspected.Page.Locator("script").CountAsync(), Is.EqualTo(1));
        Assert.That(await inspected.Page.Locator("img, b[onmouseover], svg[onload], body style, svg span").CountAsync(), Is.Zero);
        Assert.That(await inspected.Page.Locator(".text").InnerTextAsync(), Does.Contain("<script>alert(1)</script><img src=x onerror=alert(2)>").And.Contain("\\u202Ereversed\\u2066 and \\u0001 and \\u001B[31m"));
        Assert.That(await inspected.Page.EvaluateAsync<bool>("/[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008]/.test(document.body.textContent)"), Is.False);
        Assert.That(await inspected.ViolationsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_text_without_words_has_a_page()
    {
        await using var inspected = await InspectPage.OpenAsync("");

        await Assertions.Expect(inspected.Page.Locator(".text")).ToHaveTextAsync("The text has no words.");
        Assert.That(await inspected.ViolationsAsync(), Is.Empty);
    }
}
