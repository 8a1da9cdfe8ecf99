using NUnit.Framework;

namespace QuoteMiner.Cli.Inspection.Html;

public sealed class CellWidthTests
{
    [TestCase("", 0)]
    [TestCase("dam", 3)]
    [TestCase("“Łódź”", 6)]
    [TestCase("e\u0301", 1)]
    [TestCase("東京", 4)]
    [TestCase("🌊", 2)]
    public void Counts_cells_of_a_fixed_pitch(string words, int cells) => Assert.That(CellWidth.Of(words), Is.EqualTo(cells));
}
