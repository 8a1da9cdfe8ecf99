using NUnit.Framework;

namespace QuoteMiner.Specs;

public sealed class SpecReaderTests
{
    const string Source = """
        # File

        Words before the first case are for people.

        ## 2b. Inverted

        Why it is hard.

        Known gap: not written yet.

        ```text
        "It [the dam] held," said Park.
        ```

        | quote | speaker | cue |
        |---|---|---|
        | It [the dam] held, | - | |
        """;

    [Test]
    public void Reads_number_title_gap_text_and_the_given_cells()
    {
        var spec = SpecReader.Read("file.md", Source).Single();
        Assert.That(spec.Name, Is.EqualTo("02b Inverted"));
        Assert.That(spec.KnownGap, Is.EqualTo("not written yet."));
        Assert.That(spec.Text, Is.EqualTo("\"It [the dam] held,\" said Park."));
        Assert.That(spec.Expected.Single().Values, Is.EquivalentTo(new Dictionary<string, string> { ["quote"] = "It [the dam] held,", ["speaker"] = "-" }));
    }

    [Test]
    public void A_row_none_expects_no_quote() =>
        Assert.That(SpecReader.Read("file.md", Source.Replace("It [the dam] held, |", "(none) |", StringComparison.Ordinal)).Single().Expected, Is.Empty);

    [Test]
    public void Escaped_texts_are_unescaped() =>
        Assert.That(SpecReader.Read("file.md", Source.Replace("```text", "```text escaped", StringComparison.Ordinal).Replace("It ", @"It\u00A0", StringComparison.Ordinal)).Single().Text, Does.StartWith("\"It\u00A0["));

    [TestCase("## 2b. Inverted", "## Inverted")]
    [TestCase("| cue |", "| cues |")]
    public void What_is_not_in_the_format_is_an_error(string old, string replacement) =>
        Assert.That(() => SpecReader.Read("file.md", Source.Replace(old, replacement, StringComparison.Ordinal)), Throws.TypeOf<FormatException>());
}
