using NUnit.Framework;

namespace QuoteMiner.Specs;

/// <summary>Runs every case of the spec files. README.md in this folder describes them.</summary>
public sealed class SpecTests
{
    const int HardCases = 88;

    static readonly List<string> Failing = [];
    static readonly List<string> Gaps = [];

    static readonly QuotePipeline AllKinds = QuotePipeline.Create(options => options with { Kinds = QuoteKinds.All });

    static IEnumerable<TestCaseData> Cases() => SpecReader.ReadAll().Select(spec => new TestCaseData(spec).SetName(spec.Name));

    [TestCaseSource(nameof(Cases))]
    public void Holds(object given)
    {
        var spec = (SpecCase)given;
        var wantsIndirect = spec.Expected.Any(row => row.Find("kind") == "indirect");
        var document = (wantsIndirect ? AllKinds : QuotePipeline.Default).Extract(spec.Text);
        var difference = SpecComparison.Explain(spec, document);
        if (spec.KnownGap is null)
        {
            Note(Failing, spec, difference is not null);
            if (difference is not null)
            {
                Assert.Fail(difference);
            }

            return;
        }

        Note(Gaps, spec, difference is not null);
        Assert.That(difference, Is.Not.Null, $"known gap {spec.Number} now passes: remove the mark in {spec.File}");
        Assert.Ignore($"known gap: {spec.KnownGap}");
    }

    [Test]
    public void Every_hard_case_has_a_spec()
    {
        var covered = SpecReader.ReadAll().Select(spec => spec.Number[..2]).ToHashSet();
        var missing = Enumerable.Range(1, HardCases).Select(number => $"{number:00}").Where(number => !covered.Contains(number));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Numbers_and_titles_are_unique()
    {
        var specs = SpecReader.ReadAll().ToList();
        Assert.That(specs.Select(spec => spec.Number), Is.Unique);
        Assert.That(specs.Select(spec => spec.Title), Is.Unique);
    }

    [Test]
    public void Expected_words_stand_in_the_text()
    {
        var wrong =
            from spec in SpecReader.ReadAll()
            from row in spec.Expected
            from column in new[] { "speaker", "mention", "cue" }
            let value = row.Find(column)
            where value is not (null or "-") && !spec.Text.Contains(value, StringComparison.Ordinal)
            select $"{spec.Number} {column}: {value}";
        Assert.That(wrong, Is.Empty);
    }

    [OneTimeTearDown]
    public void PrintSummary()
    {
        // The error stream: what goes to the others is shown by `dotnet test` only on request.
        Print("failing", Failing);
        Print("known gaps", Gaps);
    }

    static void Print(string what, List<string> numbers)
    {
        if (numbers.Count > 0)
        {
            TestContext.Error.WriteLine($"specs, {what} ({numbers.Count}): {string.Join(' ', numbers.Order(StringComparer.Ordinal))}");
        }
    }

    static void Note(List<string> numbers, SpecCase spec, bool differs)
    {
        if (differs)
        {
            lock (numbers)
            {
                numbers.Add(spec.Number);
            }
        }
    }
}
