using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace QuoteMiner.Cli.Input;

/// <summary>Reads the articles of all inputs, one after the other. What cannot be read comes as an article with a problem; only cancelling throws.</summary>
/// <param name="format">Null: by the extension of each path.</param>
internal sealed class ArticleReader(IReadOnlyList<string> paths, InputFormat? format, Stream standardInput)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    public async IAsyncEnumerable<Article> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            if (!InputStream.TryOpen(path, standardInput, out var stream, out var problem))
            {
                yield return new Article { Source = path, Problem = problem };
                continue;
            }

            await using var owned = ReferenceEquals(stream, standardInput) ? null : stream;
            var isLines = (format ?? FormatOf(path)) == InputFormat.JsonLines;
            var records = new RecordReader(stream, isLines);
            var articles = isLines ? ReadLinesAsync(path, records, cancellationToken) : ReadTextAsync(path, records, cancellationToken);
            await foreach (var article in articles)
            {
                yield return article;
            }
        }
    }

    /// <summary>How many articles the inputs hold, or null where only reading them can tell.</summary>
    public static int? CountArticles(IReadOnlyList<string> paths, InputFormat? format) =>
        paths.All(path => (format ?? FormatOf(path)) == InputFormat.Text) ? paths.Count : null;

    static InputFormat FormatOf(string path) =>
        Path.GetExtension(path.AsSpan()).Equals(".jsonl", StringComparison.OrdinalIgnoreCase) ? InputFormat.JsonLines : InputFormat.Text;

    static async IAsyncEnumerable<Article> ReadLinesAsync(
        string path, RecordReader records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (await records.ReadAsync(cancellationToken))
            {
                case RecordState.End:
                    yield break;
                case RecordState.Failed:
                    yield return new Article { Source = path, Problem = records.Failure };
                    yield break;
                case RecordState.TooLong:
                    yield return new Article { Source = path, Line = records.Number, Problem = $"the line is longer than {RecordReader.Longest >> 20} MiB" };
                    break;
                case RecordState.Read when records.Record.IndexOfAnyExcept(" \t\r"u8) >= 0:
                    yield return ArticleParser.Parse(records.Record, path, records.Number);
                    break;
            }
        }
    }

    static async IAsyncEnumerable<Article> ReadTextAsync(
        string path, RecordReader records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var problem = await records.ReadAsync(cancellationToken) switch
        {
            RecordState.Failed => records.Failure,
            RecordState.TooLong => $"larger than {RecordReader.Longest >> 20} MiB",
            _ => Utf8.IsValid(records.Record) ? null : "not valid UTF-8",
        };
        yield return problem is null
            ? new Article { Source = path, Id = path, Text = Encoding.UTF8.GetString(records.Record) }
            : new Article { Source = path, Problem = problem };
    }
}
