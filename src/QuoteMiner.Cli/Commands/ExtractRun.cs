using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Output;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>extract</c>: articles in, answers out, in order; counts what could not be read.</summary>
internal sealed class ExtractRun(ExtractSettings settings, CommandStreams streams)
{
    int badLines;
    int badInputs;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var pipeline = QuotePipeline.Create(options => options with
        {
            MinimumConfidence = settings.MinimumConfidence,
            Kinds = settings.Kinds ?? options.Kinds,
        });
        var articles = new ArticleReader(settings.Paths, settings.Input, streams.Input).ReadAsync(cancellationToken);
        var batch = new BatchOptions { DegreeOfParallelism = settings.Jobs };
        using var output = CreateOutput();
        await foreach (var result in pipeline.ExtractManyAsync(articles, article => article.Text, batch, cancellationToken))
        {
            var problem = result.Item.Problem ?? result.Error?.Message;
            if (problem is null)
            {
                output.Write(result.Item, result.Document!);
            }
            else if (result.Item.IsWholeInput)
            {
                badInputs++;
                streams.Complain($"{result.Item.Source}: {problem}");
            }
            else
            {
                badLines++;
                output.WriteProblem(result.Item, problem);
            }
        }

        return Conclude();
    }

    IArticleOutput CreateOutput() => settings.Format == OutputFormat.JsonLines
        ? new JsonLinesOutput(streams.Output, settings.Offsets, settings.Paths.Count > 1)
        : new TextOutput(streams, settings.Paths.Count > 1);

    int Conclude()
    {
        if (badLines + badInputs == 0)
        {
            return ExitCode.Success;
        }

        if (badLines > 0)
        {
            streams.Complain(badLines == 1 ? "1 line could not be read" : $"{badLines} lines could not be read");
        }

        if (badInputs > 0)
        {
            streams.Complain(badInputs == 1 ? "1 input could not be read" : $"{badInputs} inputs could not be read");
        }

        return ExitCode.BadInput;
    }
}
