using System.Text;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Training.Attribution;

/// <summary>
/// Copies of an article in which indirect speech stands in quotation marks: <c>Park said the bridge “would hold”</c>. Whoever is the source of the one is that of the other, and news reports three
/// times as often as it quotes, so the ranker sees many more cues and nominal sources.
/// </summary>
internal static class QuotedCopies
{
    /// <summary>A copy marks one of so many reports, so that regions stay as sparse as they are in news.</summary>
    public const int Sparseness = 3;

    /// <summary>The copies, each with the starts of the regions that were marked.</summary>
    /// <param name="count">Copies made; after <see cref="Sparseness"/> of them every report was marked once, and they begin again with other words.</param>
    public static IEnumerable<(GoldDocument Document, HashSet<int> Marked)> Of(GoldDocument document, int count)
    {
        var random = new Random(document.Id.Length + document.Text.Length);
        var reports = document.Quotes.Where(quote => quote.Kind == "indirect" && quote.Content.Count == 1 && quote.Source.Count > 0).ToArray();
        for (var copy = 0; copy < count; copy++)
        {
            if (copy % Sparseness == 0)
            {
                random.Shuffle(reports);
            }

            var marks = new List<TextSpan>();
            foreach (var report in reports.Where((_, i) => i % Sparseness == copy % Sparseness))
            {
                if (Place(document.Text, report.Content[0], random) is { } span && marks.TrueForAll(mark => mark.End + 1 < span.Start || span.End + 1 < mark.Start))
                {
                    marks.Add(span);
                }
            }

            if (marks.Count > 0)
            {
                marks.Sort((a, b) => a.Start.CompareTo(b.Start));
                yield return Mark(document, marks);
            }
        }
    }

    /// <summary>Where the marks go: around all of the report, or around some of its words; null where other marks are near.</summary>
    static TextSpan? Place(string text, TextSpan content, Random random)
    {
        var start = text.LastIndexOf('\n', content.Start) + 1;
        var end = text.IndexOf('\n', content.Start) is >= 0 and var found ? found : text.Length;
        var paragraph = text.AsSpan(start, end - start);
        var words = Words(text, content);
        if (words.Count == 0 || content.End > end || paragraph.ContainsAny("\"“”") || paragraph.Contains("''", StringComparison.Ordinal))
        {
            return null;
        }

        var first = words.Count > 1 && words[0].Slice(text) is "that" or "to" or "if" or "whether" ? 1 : 0;
        var last = words.Count - 1;
        if (random.Next(3) > 0)
        {
            first = random.Next(first, last + 1);
            last = random.Next(2) == 0 ? last : random.Next(first, last + 1);
        }

        // A comma or full stop goes inside, as American news has it.
        var stop = words[last].End;
        return new TextSpan(words[first].Start, stop < end && text[stop] is ',' or '.' ? stop + 1 : stop);
    }

    static List<TextSpan> Words(string text, TextSpan content)
    {
        var words = new List<TextSpan>();
        for (var at = content.Start; at < content.End;)
        {
            var start = at;
            while (at < content.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.Add(new TextSpan(start, at));
            }

            at++;
        }

        return words;
    }

    static (GoldDocument, HashSet<int>) Mark(GoldDocument document, List<TextSpan> marks)
    {
        var text = document.Text;
        var result = new StringBuilder(text.Length + (2 * marks.Count));
        var map = new int[text.Length + 1];
        var marked = new HashSet<int>();
        var next = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (next < marks.Count && i == marks[next].End)
            {
                result.Append('”');
                next++;
            }

            if (next < marks.Count && i == marks[next].Start)
            {
                result.Append('“');
                marked.Add(result.Length);
            }

            map[i] = result.Length;
            if (i < text.Length)
            {
                result.Append(text[i]);
            }
        }

        TextSpan Move(TextSpan span) => span.Length == 0 ? new TextSpan(map[span.Start], map[span.Start]) : new TextSpan(map[span.Start], map[span.End - 1] + 1);
        GoldQuote MoveQuote(GoldQuote quote) => new()
        {
            Kind = quote.Kind,
            Content = [.. quote.Content.Select(Move)],
            Cue = [.. quote.Cue.Select(Move)],
            Source = [.. quote.Source.Select(Move)],
            SourceHead = quote.SourceHead is { } head ? Move(head) : null,
            Speaker = quote.Speaker,
        };
        return (new GoldDocument(document.Id, result.ToString(), [.. document.Quotes.Select(MoveQuote)]), marked);
    }
}
