using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>Ids and texts that try to be more than text.</summary>
public sealed class HostileArticleTests
{
    static readonly string[] Ids =
    [
        "\"><script>alert(1)</script>", "' onfocus='alert(2)' autofocus='", "two\nlines\r\nthree\ttabs", "a\u202Eb\u001B[2J\u0085", "🌊 café 東京", "=cmd()", "</title></style></script><img src=x onerror=alert(3)>", "",
    ];

    const string Attack =
        "<script>alert(4)</script><img src=x onerror=alert(5)><svg onload=alert(6)>";

    static string TextOf(string id) =>
        $"{Attack}\n\n“{Attack} --> ]]> {{{{1}}}} \u202Ereversed\u2066 and \u0000 and \u001B[31m,” said Mira <b onmouseover=alert(7)>Park</b>. {id}\n“&lt;script&gt; & &amp; all,” Mira Park said.";

    [Test]
    public async Task Nothing_of_it_runs_and_all_of_it_is_there()
    {
        await using var report = await ReportPage.OpenAsync([.. Ids.Select(id => ((Reporting.DocumentId)id, TextOf(id)))]);

        await report.Page.Locator("mark").First.HoverAsync();
        await report.Page.Locator("mark").Last.FocusAsync();
        await report.Page.Locator("button.speaker").First.ClickAsync();

        Assert.That(await report.Page.Locator("script").CountAsync(), Is.EqualTo(1));
        Assert.That(await report.Page.Locator("img, b[onmouseover], svg[onload], [onfocus]").CountAsync(), Is.Zero);
        Assert.That(await report.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('article')].map(article => article.dataset.document)"), Is.EqualTo(Ids));
        Assert.That(await report.Page.Locator(".text").First.InnerTextAsync(), Does.Contain(Attack).And.Contain("\\u202Ereversed\\u2066 and \\u0000 and \\u001B[31m"));
        Assert.That(await report.Page.EvaluateAsync<bool>("/[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008]/.test(document.body.innerText)"), Is.False);
    }

    [Test]
    public async Task The_policy_keeps_foreign_script_and_style_out()
    {
        await using var report = await ReportPage.OpenAsync(("article.txt", Articles.Sample));
        var blocked = await report.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const blocked = [];
              document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
              const addTo = (parent, name, properties) => parent.append(Object.assign(document.createElement(name), properties));
              addTo(document.body, 'script', { textContent: 'window.wasRun = true' });
              addTo(document.head, 'style', { textContent: 'body { display: none }' });
              addTo(document.body, 'img', { src: 'https://example.invalid/x.png' });
              await new Promise((done) => setTimeout(done, 200));
              return [...blocked, String(window.wasRun)];
            }
            """);

        Assert.That(blocked, Is.EquivalentTo(new[] { "script-src-elem", "style-src-elem", "img-src", "undefined" }));
        report.ForgetTroubles();
    }

    [Test]
    public async Task Regions_of_crossing_quotes_carry_their_ids()
    {
        await using var report = await ReportPage.OpenAsync(ColorScheme.Light, [("crossing", HandMade.Crossing())]);
        Task<string> WordsAsync(int quote) => report.Page.EvaluateAsync<string>($"[...document.querySelectorAll('mark[data-quote=\"{quote}\"]')].map(mark => mark.textContent).join('|')");

        Assert.That(await WordsAsync(0), Is.EqualTo("one two three|five| six"));
        Assert.That(await WordsAsync(1), Is.EqualTo("two"));
        Assert.That(await WordsAsync(2), Is.EqualTo("three|four five"));
        await Assertions.Expect(report.Page.Locator("mark:not([data-speaker])")).ToHaveTextAsync("two");
        await Assertions.Expect(report.Page.Locator(".unattributed li")).ToHaveTextAsync(["“two”"]);
        await Assertions.Expect(report.Page.Locator("mark.unsure")).ToHaveCountAsync(3);
    }
}
