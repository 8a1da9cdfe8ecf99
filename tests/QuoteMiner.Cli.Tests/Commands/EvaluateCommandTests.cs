using System.Text.Json;
using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

public sealed class EvaluateCommandTests
{
    /// <summary>One article, one quotation: <c>“It moved,” Park said.</c></summary>
    const string Gold =
        """{"id":"a","text":"“It moved,” Park said.","quotes":[{"kind":"direct","content":[[0,11]],"cue":null,"source":[[12,16]],"source_head":[12,16],"speaker":"Mira Park"}]}""";

    const string Predicted =
        """{"id":"a","offsets":"utf16","quotes":[{"kind":"direct","text":"It moved,","spans":[[1,10]],"cue":[17,21],"mention":{"span":[12,16],"kind":"name"},"speaker":{"id":0,"name":"Mira Park","kind":"person"}}]}""";

    static readonly string[] Mistakes =
    [
        "missed region: 1",
        "  a [1, 10): “[[It moved,]]” Park said.",
        "    gold: Park = Mira Park; predicted: nothing",
        "false region: 0",
        "wrong mention: 0",
        "wrong speaker name: 0",
    ];

    TemporaryFolder folder = null!;
    string gold = "";

    [SetUp]
    public void WriteGold()
    {
        folder = new TemporaryFolder();
        gold = folder.Write("gold.jsonl", Gold);
    }

    [TearDown]
    public void DeleteFolder() => folder.Dispose();

    [Test]
    public async Task Scores_predictions_of_a_file()
    {
        var tool = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", folder.Write("predicted.jsonl", Predicted));

        Assert.That(tool.ExitCode, Is.Zero, tool.Error);
        Assert.That(tool.Output, Does.StartWith("documents 1 (missing 0)\n").And.Contain("F1 1.000").And.EndWith("\n"));
    }

    [Test]
    public async Task Without_predictions_it_extracts_the_gold_texts_itself()
    {
        var tool = await Tool.RunAsync("evaluate", "--gold", gold);

        Assert.That(tool.ExitCode, Is.Zero, tool.Error);
        Assert.That(tool.Output, Does.StartWith("documents 1 (missing 0)\n"));
    }

    [Test]
    public async Task Lists_as_many_errors_of_each_class_as_asked()
    {
        var missing = folder.Write("predicted.jsonl", "");

        var text = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", missing, "--errors", "5");
        var json = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", missing, "--errors", "5", "--json");

        Assert.That(text.Lines[0], Is.EqualTo("documents 1 (missing 1)"));
        Assert.That(text.Lines.TakeLast(Mistakes.Length), Is.EqualTo(Mistakes));
        using var report = JsonDocument.Parse(json.Output);
        Assert.That(report.RootElement.GetProperty("documents").GetInt32(), Is.EqualTo(1));
        Assert.That(json.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(Mistakes));
    }

    [Test]
    public async Task Intervals_stand_behind_the_figures_and_in_JSON_where_they_are_asked_for()
    {
        var predicted = folder.Write("predicted.jsonl", Predicted);

        var text = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", predicted);
        var without = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", predicted, "--resamples", "0");
        var json = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", predicted, "--json");
        var asked = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", predicted, "--json", "--resamples", "10");

        Assert.That(text.Output, Does.Contain("95 % intervals").And.Contain("  attributed F1    1.000 to 1.000\n"));
        Assert.That(without.Output, Does.Not.Contain("intervals"));
        Assert.That(json.Output, Does.Not.Contain("intervals"));
        using var report = JsonDocument.Parse(asked.Output);
        Assert.That(report.RootElement.GetProperty("intervals").GetProperty("attributed_f1").GetProperty("low").GetDouble(), Is.EqualTo(1));
    }

    [Test]
    public async Task Errors_are_counted_by_class_and_runs_are_compared()
    {
        var predicted = folder.Write("predicted.jsonl", Predicted);
        var empty = folder.Write("empty.jsonl", "");

        var classes = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", empty, "--classes");
        var compared = await Tool.RunAsync("evaluate", "--gold", gold, "--predicted", predicted, "--compare", empty, "--errors", "9");

        Assert.That(classes.Lines, Has.Some.EqualTo("  kind direct                   1       1        0         0   0.000       1   0.000"));
        Assert.That(compared.Lines.TakeLast(8), Is.EqualTo(new[]
        {
            "  identity strict      0.000  1.000     +1.0000  +1.0000 to +1.0000               1.000",
            "  identity lenient     0.000  1.000     +1.0000  +1.0000 to +1.0000               1.000",
            "won: 1",
            "  missed region -> right: 1",
            "    a [1, 10): “[[It moved,]]” Park said.",
            "      gold: Park = Mira Park; baseline: nothing; run: Park = Mira Park",
            "lost: 0",
            "wrong in another way: 0",
        }));
        Assert.That(classes.Output, Does.Not.Contain("publisher"), "the id names none");
    }

    [Test]
    public async Task What_cannot_be_read_is_named()
    {
        var bad = folder.Write("bad.jsonl", "{\"id\":1}\n");
        var outside = folder.Write("outside.jsonl", Predicted.Replace("[1,10]", "[1,1000]", StringComparison.Ordinal));

        Assert.That(await Evaluate(folder.Path, null), Is.EqualTo($"1 quoteminer: {folder.Path}: is a directory\n"));
        Assert.That(await Evaluate("missing.jsonl", null), Is.EqualTo("1 quoteminer: missing.jsonl: no such file\n"));
        Assert.That(await Evaluate(gold, "missing.jsonl"), Is.EqualTo("1 quoteminer: missing.jsonl: no such file\n"));
        Assert.That(await Evaluate(bad, null), Does.StartWith($"1 quoteminer: {bad}, line 1: "));
        Assert.That(await Evaluate(gold, outside), Does.StartWith("1 quoteminer: "));
    }

    static async Task<string> Evaluate(string goldPath, string? predictedPath)
    {
        string[] predicted = predictedPath is null ? [] : ["--predicted", predictedPath];
        var tool = await Tool.RunAsync(["evaluate", "--gold", goldPath, .. predicted]);
        return $"{tool.ExitCode} {tool.Error}";
    }
}
