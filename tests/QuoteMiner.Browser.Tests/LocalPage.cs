using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>A page that was written to disk and opened from there. When it is closed, nothing may have gone wrong in it.</summary>
internal abstract class LocalPage : IAsyncDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quoteminer-");
    readonly List<string> troubles = [];
    readonly IBrowserContext context;

    protected LocalPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What is focused, by its text.</summary>
    public Task<string> FocusedTextAsync() => Page.EvaluateAsync<string>("document.activeElement.textContent");

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

    protected async Task GoToAsync(Action<Stream> write)
    {
        var path = Path.Combine(folder.FullName, "page.html");
        await using (var file = File.Create(path))
        {
            write(file);
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
