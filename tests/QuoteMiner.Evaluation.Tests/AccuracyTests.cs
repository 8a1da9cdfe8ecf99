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
        Compare(figures, "development ");
    }

    /// <summary>The card of a model that was trained anew holds its cross-validated figures: one that is worse cannot be checked in unseen.</summary>
    [Test]
    public void Cross_validated_accuracy_in_the_model_card_has_not_fallen()
    {
        var card = File.ReadAllLines(Path.Combine(Root(), "src", "QuoteMiner", "Models", "attribution.md"));
        Compare(
            new Dictionary<string, double>
            {
                ["detection"] = Figure(card, "- quoted regions found (detection): F1 "),
                ["attributed"] = Figure(card, "- region and mention right (attributed): F1 "),
                ["nominal sources"] = Figure(card, "- mention right where the source is a nominal: "),
            },
            "cross-validated ");
    }

    static void Compare(Dictionary<string, double> figures, string measure)
    {
        var lines = File.ReadLines(Path.Combine(Root(), "tests", "QuoteMiner.Evaluation.Tests", "accuracy-ratchet.txt")).Where(line => line.StartsWith(measure, StringComparison.Ordinal)).ToArray();
        Assert.That(lines, Has.Length.EqualTo(figures.Count));
        foreach (var line in lines)
        {
            var (name, least) = (line[measure.Length..line.LastIndexOf(' ')], double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
            TestContext.Out.WriteLine($"{name} {figures[name]:F4} (checked in {least:F4})");
            Assert.That(figures[name], Is.GreaterThanOrEqualTo(least - Slack), name);
        }
    }

    static double Figure(string[] card, string start)
    {
        var line = card.Single(line => line.StartsWith(start, StringComparison.Ordinal))[start.Length..];
        return double.Parse(line[..line.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
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
