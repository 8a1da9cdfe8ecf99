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

    /// <summary>Another prediction to compare with, or null.</summary>
    public required string? BaselinePath { get; init; }

    public required bool IsJson { get; init; }

    /// <summary>How many errors to list.</summary>
    public required int Errors { get; init; }

    /// <summary>Whether errors are counted by class.</summary>
    public required bool Classes { get; init; }

    /// <summary>Draws of the bootstrap; 0 for none.</summary>
    public required int Resamples { get; init; }

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

        IReadOnlyDictionary<string, PredictedDocument>? baseline = null;
        if (BaselinePath is not null && !TryRead(BaselinePath, PredictionReader.Read, out baseline))
        {
            return ExitCode.BadInput;
        }

        try
        {
            var report = Score(gold, predicted);
            new EvaluationWriter(streams, IsJson).Write(report, baseline is null ? null : Score(gold, baseline), Resamples, Classes, Errors);
            return ExitCode.Success;
        }
        catch (InvalidDataException error)
        {
            // A span that was predicted for another text.
            streams.Complain(error.Message);
            return ExitCode.BadInput;
        }
    }

    static ScoreReport Score(IReadOnlyList<GoldDocument> gold, IReadOnlyDictionary<string, PredictedDocument> predicted) =>
        Scorer.Score(gold, document => predicted.GetValueOrDefault(document.Id), keepRegions: true);

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
}
