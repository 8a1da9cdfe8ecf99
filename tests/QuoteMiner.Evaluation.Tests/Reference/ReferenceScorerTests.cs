using NUnit.Framework;

namespace QuoteMiner.Evaluation.Reference;

/// <summary>The reference scorer and this one print the same, character for character.</summary>
public sealed class ReferenceScorerTests
{
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Reports_and_errors_are_the_same_on_random_documents(int seed)
    {
        using var folder = new TemporaryFolder();
        var documents = new RandomDocuments(seed);
        (string gold, string predicted) = documents.Write(count: 150);
        AssertSame(folder.Write("gold.jsonl", gold), folder.Write("predicted.jsonl.gz", predicted, packed: true));
    }

    [Test]
    public void Reports_and_errors_are_the_same_on_single_random_documents()
    {
        // Small counts give the fractions whose third digit is a tie.
        for (int seed = 10; seed < 16; seed++)
        {
            using var folder = new TemporaryFolder();
            (string gold, string predicted) = new RandomDocuments(seed).Write(count: 2);
            AssertSame(folder.Write("gold.jsonl", gold), folder.Write("predicted.jsonl", predicted));
        }
    }

    [Test]
    public void Reports_are_the_same_on_no_documents()
    {
        using var folder = new TemporaryFolder();
        AssertSame(folder.Write("gold.jsonl", "\n"), folder.Write("predicted.jsonl", ""));
    }

    [Test]
    public void Reports_and_errors_are_the_same_on_annotated_news()
    {
        string gold = ReferenceScorer.SharedFile("data/polnear-dev.jsonl.gz");
        using var folder = new TemporaryFolder();
        string predicted = string.Join('\n', GoldReader.Read(gold).Where((_, i) => i % 10 != 9).Select(NaivePrediction.Of));
        AssertSame(gold, folder.Write("predicted.jsonl", predicted));
    }

    static void AssertSame(string gold, string predicted)
    {
        IReadOnlyDictionary<string, PredictedDocument> predictions = PredictionReader.Read(predicted);
        ScoreReport report = Scorer.Score(GoldReader.Read(gold), document => predictions.GetValueOrDefault(document.Id), keepRegions: true);
        string errors = string.Concat(report.GetErrors().Select(error => $"{error}\n"));
        Assert.That(report.ToText() + "\n" + errors, Is.EqualTo(ReferenceScorer.Score(gold, predicted, "--errors", "1000000")));
        Assert.That(report.ToJson() + "\n", Is.EqualTo(ReferenceScorer.Score(gold, predicted, "--json")));
    }
}
