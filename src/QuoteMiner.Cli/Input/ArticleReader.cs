using System.Runtime.CompilerServices;
using System.Text;

namespace QuoteMiner.Cli.Input;

/// <summary>Reads the articles of all inputs, one after the other. What cannot be read comes as an article with a problem; only cancelling throws.</summary>
/// <param name="paths">Of files; <see cref="InputPaths"/> makes them from folders and patterns.</param>
/// <param name="format">Null: by the extension of each path.</param>
/// <param name="fields">Of JSON lines; null for the default.</param>
internal sealed class ArticleReader(IReadOnlyList<string> paths, InputFormat? format, Stream standardInput, ArticleFields? fields = null)
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
            await using var decoded = new DecodedStream(stream, InputFormats.IsGzip(path));
            var articles = (format ?? InputFormats.Of(path)) switch
            {
                InputFormat.JsonLines => ReadLinesAsync(path, new RecordReader(decoded, isLines: true), cancellationToken),
                InputFormat.Html => ReadWholeAsync(
                    path, new RecordReader(decoded, isLines: false, HtmlPage.Longest), html => new Article { Source = path, Id = path, Page = new HtmlPage(html) }, cancellationToken),
                _ => ReadWholeAsync(path, new RecordReader(decoded, isLines: false), text => new Article { Source = path, Id = path, Text = text }, cancellationToken),
            };
            await foreach (var article in articles)
            {
                yield return article;
            }
        }
    }

    /// <summary>How many articles the inputs hold, or null where only reading them can tell.</summary>
    public static int? CountArticles(IReadOnlyList<string> paths, InputFormat? format) =>
        paths.All(path => (format ?? InputFormats.Of(path)) != InputFormat.JsonLines) ? paths.Count : null;

    async IAsyncEnumerable<Article> ReadLinesAsync(string path, RecordReader records, [EnumeratorCancellation] CancellationToken cancellationToken)
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
                    yield return new Article { Source = path, Line = records.Number, Problem = $"the line is longer than {records.LongestInMegabytes} MiB" };
                    break;
                case RecordState.Read when records.Record.IndexOfAnyExcept(" \t\r"u8) >= 0:
                    yield return ArticleParser.Parse(records.Record, path, records.Number, fields ?? ArticleFields.Default);
                    break;
            }
        }
    }

    static async IAsyncEnumerable<Article> ReadWholeAsync(
        string path, RecordReader records, Func<string, Article> create, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var problem = await records.ReadAsync(cancellationToken) switch
        {
            RecordState.Failed => records.Failure,
            RecordState.TooLong => $"larger than {records.LongestInMegabytes} MiB",
            _ => TextProblem.Find(records.Record, records.MarkLength),
        };
        yield return problem is null ? create(Encoding.UTF8.GetString(records.Record)) : new Article { Source = path, Problem = problem };
    }
}
