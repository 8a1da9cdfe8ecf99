using Microsoft.Playwright;
using NUnit.Framework;

namespace QuoteMiner.Browser;

/// <summary>The browser of this machine, started once for all tests. Where there is none they are skipped.</summary>
[SetUpFixture]
public sealed class Chromium
{
    /// <summary>Names another place of the browser.</summary>
    const string PathVariable = "QUOTEMINER_CHROMIUM";

    static readonly string[] UsualPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    static IPlaywright? playwright;

    public static IBrowser Browser { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var path = Environment.GetEnvironmentVariable(PathVariable) ?? UsualPaths.FirstOrDefault(File.Exists);
        if (path is null)
        {
            Assert.Ignore($"There is no chromium on this machine: install the package of that name, or name one in {PathVariable}.");
        }

        playwright = await Playwright.CreateAsync();

        // Containers that build as root give the browser no sandbox; it sees pages of these tests only.
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
    }
}
