using QuoteMiner.Cli.Commands;
using QuoteMiner.Cli.Database;

namespace QuoteMiner.Cli.Output;

/// <summary>Finds who writes a format: each is one class here.</summary>
internal static class ArticleOutputFactory
{
    /// <exception cref="IOException">The output cannot be opened; the message names it.</exception>
    public static IArticleOutput Create(ExtractSettings settings, CommandStreams streams)
    {
        if (settings.Format == OutputFormat.Sqlite)
        {
            return new DatabaseOutput(settings.Output!, settings.Offsets, streams);
        }

        if (settings.WritesToStandardOutput)
        {
            return Create(settings, streams.Output, streams, streams.Terminal);
        }

        var file = OutputFile.Open(settings.Output!);
        return new FileOutput(Create(settings, file.Stream, streams, TerminalSettings.None), file);
    }

    /// <param name="terminal">What <paramref name="output"/> is.</param>
    static IArticleOutput Create(ExtractSettings settings, Stream output, CommandStreams streams, TerminalSettings terminal)
    {
        var hasSeveralInputs = settings.Paths.Count > 1;
        return settings.Format switch
        {
            OutputFormat.JsonLines => new JsonLinesOutput(output, settings.Offsets, hasSeveralInputs),
            OutputFormat.Json => new JsonOutput(output, settings.Offsets, hasSeveralInputs),
            OutputFormat.Csv => new CsvOutput(output, settings.Offsets, streams),
            OutputFormat.Html => new HtmlOutput(output, streams),
            _ => new TextOutput(output, terminal, hasSeveralInputs, streams),
        };
    }
}
