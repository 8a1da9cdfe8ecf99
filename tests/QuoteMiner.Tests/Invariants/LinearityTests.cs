using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Invariants;

/// <summary>Texts made to be slow. A stage that is quadratic would take minutes to hours here, so that the limit says nothing about speed.</summary>
[Category("Slow")]
public sealed class LinearityTests
{
    static readonly (string Name, Func<string> Make)[] Texts =
    [
        ("10 MB of articles in one document", () => Repeat(Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt") + "\n", 10_000_000)),
        ("10 MB on one line", () => Repeat("Park said \"it held\" and left, ", 10_000_000)),
        ("10 MB of one letter", () => new string('a', 10_000_000)),
        ("100,000 straight marks", () => Repeat("\"", 100_000)),
        ("100,000 straight marks between spaces", () => Repeat("\" ", 200_000)),
        ("100,000 apostrophes", () => Repeat("' ", 200_000)),
        ("100,000 opening marks", () => Repeat("“a ", 300_000)),
        ("100,000 closing marks", () => Repeat("a” ", 300_000)),
        ("100,000 nested pairs", () => Repeat("“‘", 200_000) + Repeat("’”", 200_000)),
        ("one mark and no end", () => "\"" + Repeat("it held and held ", 3_000_000)),
        ("100,000 different names on one line", () => Names(100_000)),
        ("100,000 pronouns on one line", () => Repeat("he said she said ", 900_000)),
        ("30,000 names and as many pronouns that speak, on one line", () => Numbered(30_000, name => $"Rana {name} said \"it held\". He said \"no\". ")),
        ("50,000 people of one last name", () => Numbered(50_000, name => $"\"It held,\" said {name} Park. ")),
        ("names of 500 words", () => Repeat("Mr. " + Numbered(500, name => name + " ") + "said \"it held\". ", 2_000_000)),
        ("a name of 30,000 words and as many people of its last name", () => "Rana " + Numbered(30_000, name => name + " ") + "Park said \"no\". " + Numbered(30_000, name => $"{name} Park sat. ")),
        ("a name of 30,000 hyphens and as many people of its last name", () => "Rana" + Numbered(30_000, name => "-" + name) + " Park said \"no\". " + Numbered(30_000, name => $"{name} Park sat. ")),
        ("100,000 nicknames", () => Repeat("Robert C. \"Bobby\" Park (Bob) ", 3_000_000)),
        ("50,000 first persons in one quotation and as many inside", () => "“" + Repeat("I said ‘I am’ and we ", 1_000_000) + "”, said Rana Park."),
        ("names in other scripts", () => Repeat("Рана Парк сказала “да”. 朴智星 said “no”. Çağlar Ünal said “so”. ", 500_000)),
        ("100,000 commas", () => Repeat("Park, ", 600_000)),
        ("100,000 conjunctions", () => Repeat("Park and ", 900_000)),
        ("100,000 brackets", () => Repeat("(", 100_000) + Repeat(")", 100_000)),
        ("100,000 prepositions", () => Repeat("minister of ", 1_200_000)),
        ("100,000 particles", () => "Ludwig " + Repeat("van ", 400_000)),
        ("3 MB of dots", () => Repeat(".", 3_000_000)),
        ("3 MB of w.w.w.", () => Repeat("w.", 3_000_000)),
        ("3 MB of hyphens", () => Repeat("a-", 3_000_000)),
        ("3 MB of line breaks", () => Repeat("\n", 3_000_000)),
        ("3 MB of unpaired surrogates", () => new string('\uD800', 3_000_000)),
    ];

    static IEnumerable<TestCaseData> Cases() => Texts.Select(text => new TestCaseData(text.Make).SetArgDisplayNames(text.Name));

    [TestCaseSource(nameof(Cases))]
    [CancelAfter(60_000)]
    public void Takes_linear_time(Func<string> make)
    {
        var text = make();
        var work = Task.Run(() => QuoteExtractor.Extract(text));
        Assert.That(work.Wait(60_000), Is.True, "no answer within a minute");
        DocumentInvariants.Check(work.Result, text);
    }

    static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    /// <summary>So many pieces, each with a name of its own.</summary>
    static string Numbered(int count, Func<string, string> piece)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(piece(string.Concat("Xe", (char)('a' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)), (char)('a' + (i / 17576 % 26)))));
        }

        return text.ToString();
    }

    static string Names(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append("Xa").Append((char)('a' + (i % 26))).Append((char)('a' + (i / 26 % 26))).Append((char)('a' + (i / 676 % 26))).Append((char)('a' + (i / 17576 % 26)));
            text.Append(i % 5 == 0 ? " said \"it held\" and " : i % 2 == 0 ? " Park, " : " met ");
        }

        return text.ToString();
    }
}
