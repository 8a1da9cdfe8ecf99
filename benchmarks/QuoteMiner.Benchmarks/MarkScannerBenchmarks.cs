using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using QuoteMiner.Quotations;

namespace QuoteMiner.Benchmarks;

/// <summary>The scanner against its scalar twin and the ways a program would do without it, on 10 kB of news-like text.</summary>
/// <remarks>Every benchmark checks count and sum of the positions it found.</remarks>
public partial class MarkScannerBenchmarks
{
    const int TextLength = 10_000;

    static readonly string Set = string.Concat(MarkTable.All.ToArray().Select(entry => entry.Character));
    static readonly SearchValues<char> SetValues = SearchValues.Create(Set);

    PooledList<int> positions;
    string text = "";
    (int Count, long Sum) expected;

    [Params(TextSample.Article, TextSample.CurlyArticle, TextSample.WithoutMarks)]
    public TextSample Sample { get; set; }

    /// <summary>The texts; the article has a mark, an apostrophe or a line break every 90 characters or so.</summary>
    public enum TextSample
    {
        Article,
        CurlyArticle,
        WithoutMarks,
    }

    [GlobalSetup]
    public void Setup()
    {
        text = WriteText(Sample);
        positions = new PooledList<int>(1024);
        for (var i = 0; i < text.Length; i++)
        {
            if (Set.Contains(text[i], StringComparison.Ordinal))
            {
                expected = (expected.Count + 1, expected.Sum + i);
            }
        }
    }

    [GlobalCleanup]
    public void Cleanup() => positions.Dispose();

    [Benchmark(Baseline = true)]
    public int Scanner()
    {
        positions.Clear();
        MarkScanner.Scan(text, ref positions);
        return Checked();
    }

    [Benchmark]
    public int ScalarTwin()
    {
        positions.Clear();
        MarkScanner.ScanScalar(text, ref positions);
        return Checked();
    }

    [Benchmark]
    public int NaiveLoop()
    {
        positions.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' or '`' or '\n' or '\r' or '\u0085' or '«' or '»':
                case >= '\u2018' and <= '\u201F':
                case '\u2028' or '\u2029' or '\u2032' or '\u2033' or '\u2039' or '\u203A':
                case >= '\u300C' and <= '\u300F':
                case '\u301D' or '\u301E' or '\uFF02':
                    positions.Add(i);
                    break;
            }
        }

        return Checked();
    }

    [Benchmark]
    public int SearchValuesLoop()
    {
        positions.Clear();
        var rest = text.AsSpan();
        for (var start = 0; ;)
        {
            var next = rest[start..].IndexOfAny(SetValues);
            if (next < 0)
            {
                break;
            }

            positions.Add(start + next);
            start += next + 1;
        }

        return Checked();
    }

    [Benchmark]
    public int GeneratedRegex()
    {
        positions.Clear();
        foreach (var match in SetRegex().EnumerateMatches(text))
        {
            positions.Add(match.Index);
        }

        return Checked();
    }

    [GeneratedRegex("[\"'`\n\r\u0085«»\u2018-\u201F\u2028\u2029\u2032\u2033\u2039\u203A\u300C-\u300F\u301D\u301E\uFF02]", RegexOptions.CultureInvariant)]
    private static partial Regex SetRegex();

    int Checked()
    {
        var found = positions.Items;
        var sum = 0L;
        foreach (var position in found)
        {
            sum += position;
        }

        return (found.Length, sum) == expected
            ? found.Length
            : throw new InvalidOperationException($"{Sample}: {found.Length} positions with sum {sum}; expected {expected}.");
    }

    static string WriteText(TextSample sample)
    {
        string[] sentences =
        [
            "The council of the river town met on Tuesday evening to hear what the engineers had found under the northern wall of the reservoir. ",
            "\"The wall will hold through the spring,\" said Marta Oyelaran, who has led the works since the flood of the year before last. ",
            "Residents along the lower road have waited three winters for an answer and many of them stood at the back of the crowded hall. ",
            "The ministry, which pays two thirds of the cost, didn't send anyone, although its own report on the matter is due by the end of May. ",
            "Ivo Brandt, a hydrologist, called the farmers' worries \"entirely reasonable\" and asked for a second opinion before the gates are moved. ",
            "Officials counted the valves again on Monday and closed the footpath between the old mill and the bridge until further notice.\n",
        ];
        var written = new StringBuilder();
        for (var i = 0; written.Length < TextLength; i++)
        {
            written.Append(sentences[i % sentences.Length]);
        }

        written.Length = TextLength;
        return sample switch
        {
            TextSample.Article => written.ToString(),
            TextSample.CurlyArticle => Curl(written.ToString()),
            _ => written.Replace('"', ' ').Replace('\'', 'e').Replace('\n', ' ').ToString(),
        };
    }

    static string Curl(string straight)
    {
        var inside = false;
        return string.Create(straight.Length, straight, (curly, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                curly[i] = source[i] switch
                {
                    '\'' => '’',
                    '"' => (inside = !inside) ? '“' : '”',
                    var other => other,
                };
            }
        });
    }
}
