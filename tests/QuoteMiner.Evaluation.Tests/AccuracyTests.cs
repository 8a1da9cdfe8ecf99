using System.Globalization;
using NUnit.Framework;

namespace QuoteMiner.Evaluation;

/// <summary>The accuracy ratchet: the library's figures on the development articles may not fall below those checked in.</summary>
public sealed class AccuracyTests
{
    /// <summary>A change that costs less than this is noise.</summary>
    const double Slack = 0.003;

    [Test]
    public void Accuracy_on_the_development_articles_has_not_fallen()
    {
        var root = Root();
        var gold = Path.Combine(root, "..", "shared", "data", "polnear-dev.jsonl.gz");
        if (!File.Exists(gold))
        {
            Assert.Ignore("The development articles are not here: ../shared/data/polnear-dev.jsonl.gz.");
        }

        var report = Scorer.Score(GoldReader.Read(gold), document => PredictedDocument.From(document.Id, QuoteExtractor.Extract(document.Text)));
        var figures = new Dictionary<string, double>
        {
            ["detection"] = report.QuotedRegions.Detection.F1,
            ["attributed"] = report.QuotedRegions.Attributed.F1,
            ["identity strict"] = report.QuotedRegions.IdentityStrict.Value,
            ["identity lenient"] = report.QuotedRegions.IdentityLenient.Value,
        };
        foreach (var line in File.ReadLines(Path.Combine(root, "tests", "QuoteMiner.Evaluation.Tests", "accuracy-ratchet.txt")).Where(line => !line.StartsWith('#')))
        {
            var (name, least) = (line[..line.LastIndexOf(' ')], double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
            TestContext.Out.WriteLine($"{name} {figures[name]:F4} (checked in {least:F4})");
            Assert.That(figures[name], Is.GreaterThanOrEqualTo(least - Slack), name);
        }
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "QuoteMiner.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds QuoteMiner.sln.");
        }

        return folder.FullName;
    }
}
