using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Output;
using QuoteMiner.Cli.Progress;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>extract</c>: articles in, answers out, in order; counts what was done and what could not be read.</summary>
internal sealed class ExtractRun(ExtractSettings settings, CommandStreams streams)
{
    readonly ExtractCounts counts = new();

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        settings = settings with { Paths = new InputPaths(settings.WritesToStandardOutput ? null : settings.Output, RefuseInput).Expand(settings.Paths) };
        using var output = ArticleOutputFactory.Create(settings, streams);
        try
        {
            await ProgressDisplay.RunAsync(settings, streams, counts, advance => ExtractAsync(output, advance, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.End(isInterrupted: true);
            SumUp("interrupted after ", output);
            throw;
        }

        output.End(isInterrupted: false);
        return Conclude(output);
    }

    async Task ExtractAsync(IArticleOutput output, Action advance, CancellationToken cancellationToken)
    {
        var pipeline = QuotePipeline.Create(options => options with
        {
            MinimumConfidence = settings.MinimumConfidence,
            Kinds = settings.Kinds ?? options.Kinds,
        });
        var articles = new ArticleReader(settings.Paths, settings.Input, streams.Input, settings.Fields).ReadAsync(cancellationToken);
        var batch = new BatchOptions { DegreeOfParallelism = settings.Jobs };
        await foreach (var result in pipeline.ExtractManyAsync(articles, article => article.GetText(), batch, cancellationToken))
        {
            Write(result, output);
            advance();
        }
    }

    void Write(QuoteResult<Article> result, IArticleOutput output)
    {
        var problem = result.Item.Problem ?? result.Error?.Message;
        if (problem is null)
        {
            output.Write(result.Item, result.Document!);
            counts.Add(result.Document!);
        }
        else if (result.Item.IsWholeInput)
        {
            RefuseInput(result.Item.Source, problem);
        }
        else
        {
            counts.AddBadLine();
            output.WriteProblem(result.Item, problem);
        }
    }

    void RefuseInput(string path, string problem)
    {
        counts.AddBadInput();
        streams.Complain($"{path}: {problem}");
    }

    int Conclude(IArticleOutput output)
    {
        if (counts.BadLines > 0)
        {
            streams.Complain($"{ExtractCounts.Number(counts.BadLines, "line")} could not be read");
        }

        if (counts.BadInputs > 0)
        {
            streams.Complain($"{ExtractCounts.Number(counts.BadInputs, "input")} could not be read");
        }

        SumUp("", output);
        return counts.Errors == 0 ? ExitCode.Success : ExitCode.BadInput;
    }

    static string Replaced(int count) => count == 0 ? "" : $", {ExtractCounts.Number(count, "article")} replaced by a later one of its id";

    /// <summary>Who reads one article sees what there is.</summary>
    void SumUp(string before, IArticleOutput output)
    {
        if (!settings.IsQuiet && counts.Done > 1)
        {
            streams.Complain($"{before}{counts}{Replaced(output.Replaced)}");
        }
    }
}
