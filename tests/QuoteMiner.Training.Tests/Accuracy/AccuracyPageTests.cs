using NUnit.Framework;

namespace QuoteMiner.Training.Accuracy;

public sealed class AccuracyPageTests
{
    [Test]
    public void Rows_of_one_name_join_and_what_nobody_measured_is_a_dash()
    {
        AccuracyRow[] rows =
        [
            new("first", AccuracyFigure.Share("XPOS", 0.95), AccuracyFigure.Count("words", 1234)),
            new("second", AccuracyFigure.Share("XPOS", 1)),
            new("first", AccuracyFigure.Share("UAS", 0.87654)),
        ];

        var page = new AccuracyPage().Heading("Title").Paragraph("Words.").Table("set", rows).Heading("Next").List("one", "two");

        Assert.That(
            page.ToString(),
            Is.EqualTo(
                "# Title\n\nWords.\n\n| set | XPOS | words | UAS |\n|---|---:|---:|---:|\n" +
                "| first | 0.9500 | 1,234 | 0.8765 |\n| second | 1.0000 | – | – |\n\n## Next\n\n- one\n- two\n"));
    }
}
