using System.Globalization;
using System.Text;
using NUnit.Framework;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation.Reference;

/// <summary>Character classes, case folding and rounding as Python has them, over everything.</summary>
public sealed class CharactersTests
{
    [Test]
    public void Classes_and_folding_are_the_same_for_every_character_that_both_know()
    {
        const string Script = """
            import unicodedata
            for i in range(0x110000):
                c = chr(i)
                if unicodedata.category(c) not in ("Cn", "Cs"):
                    print(f"{i:X}", int(c.isalnum()), int(c.isspace()), int(c.isupper()), "-".join(f"{ord(f):X}" for f in c.casefold()))
            """;
        string[] lines = ReferenceScorer.RunPython("-c", Script).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.Length.GreaterThan(250_000));
        foreach (string line in lines)
        {
            var rune = new Rune(int.Parse(line.Split(' ')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
            {
                // A Python newer than this .NET knows characters that it does not.
                continue;
            }

            bool letter = rune.IsBmp ? Characters.IsLetterOrDigit((char)rune.Value) : Characters.IsLetterOrDigit(rune);
            bool space = rune.IsBmp && Characters.IsSpace((char)rune.Value);
            string folded = string.Join('-', CaseFolding.Fold(rune.ToString()).EnumerateRunes().Select(part => $"{part.Value:X}"));
            string ours = $"{rune.Value:X} {(letter ? 1 : 0)} {(space ? 1 : 0)} {(Characters.IsUpper(rune) ? 1 : 0)} {folded}";
            if (ours != line)
            {
                Assert.Fail($"expected {line}, found {ours}");
            }
        }
    }

    [Test]
    public void Fractions_are_rounded_and_written_the_same()
    {
        const string Script = """
            for n in range(1, 700):
                for k in range(n + 1):
                    print(f"{k / n:.3f} {k / n!r}")
            """;
        string expected = ReferenceScorer.RunPython("-c", Script);
        var ours = new StringBuilder();
        for (int n = 1; n < 700; n++)
        {
            for (int k = 0; k <= n; k++)
            {
                double value = (double)k / n;
                string digits = value.ToString("R", CultureInfo.InvariantCulture);
                ours.Append(CultureInfo.InvariantCulture, $"{value:F3} {(digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0")}\n");
            }
        }

        Assert.That(ours.ToString(), Is.EqualTo(expected));
    }
}
