using System.Diagnostics.CodeAnalysis;
using QuoteMiner.Cli.Input;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>evaluate</c>.</summary>
internal sealed class EvaluateRun(CommandStreams streams)
{
    public required string GoldPath { get; init; }

    /// <summary>Null: the library reads the gold texts itself.</summary>
    public required string? PredictedPath { get; init; }

    public required bool IsJson { get; init; }

    /// <summary>How many errors to list.</summary>
    public required int Errors { get; init; }

    public int Run(CancellationToken cancellationToken)
    {
        if (!TryRead(GoldPath, GoldReader.Read, out var gold))
        {
            return ExitCode.BadInput;
        }

        IReadOnlyDictionary<string, PredictedDocument>? predicted;
        if (PredictedPath is null)
        {
            predicted = Extract(gold, cancellationToken);
        }
        else if (!TryRead(PredictedPath, PredictionReader.Read, out predicted))
        {
            return ExitCode.BadInput;
        }

        try
        {
            Write(Scorer.Score(gold, document => predicted.GetValueOrDefault(document.Id), keepErrors: Errors > 0));
            return ExitCode.Success;
        }
        catch (InvalidDataException error)
        {
            // A span that was predicted for another text.
            streams.Complain(error.Message);
            return ExitCode.BadInput;
        }
    }

    static Dictionary<string, PredictedDocument> Extract(IReadOnlyList<GoldDocument> gold, CancellationToken cancellationToken)
    {
        var results = QuotePipeline.Default.ExtractMany(gold, document => document.Text, cancellationToken: cancellationToken);
        return results.ToDictionary(
            result => result.Item.Id,
            result => PredictedDocument.From(
                result.Item.Id, result.Document ?? throw new InvalidOperationException($"Cannot extract {result.Item.Id}.", result.Error)));
    }

    bool TryRead<T>(string path, Func<string, T> read, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        try
        {
            value = read(path);
        }
        catch (InvalidDataException error)
        {
            // This message names the file and the line.
            streams.Complain(error.Message);
        }
        catch (Exception error) when (InputStream.Explain(error, path) is { } problem)
        {
            streams.Complain($"{path}: {problem}");
        }

        return value is not null;
    }

    void Write(ScoreReport report)
    {
        streams.Text.WriteLine(IsJson ? report.ToJson() : report.ToText());
        streams.Text.Flush();
        var output = IsJson ? streams.Error : streams.Text;
        foreach (var error in report.Errors.Take(Errors))
        {
            output.WriteLine(error.ToString());
        }

        output.Flush();
    }
}
