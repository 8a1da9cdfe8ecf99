using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Commands;

/// <summary>What the command line of <c>extract</c> asks for.</summary>
internal sealed record ExtractSettings
{
    /// <summary>The <see cref="Output"/> that means standard output.</summary>
    public const string StandardOutput = "-";

    /// <summary>Files, folders and patterns; <c>-</c> is standard input. While it runs, the files that they mean.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Null: by the extension of each path.</summary>
    public required InputFormat? Input { get; init; }

    public required ArticleFields Fields { get; init; }

    public required OutputFormat Format { get; init; }

    /// <summary>The file to write; null and <c>-</c> are standard output.</summary>
    public required string? Output { get; init; }

    public required OffsetUnit Offsets { get; init; }

    public required int Jobs { get; init; }

    public required double MinimumConfidence { get; init; }

    /// <summary>Null: what the library gives by default.</summary>
    public required QuoteKinds? Kinds { get; init; }

    /// <summary>Nothing but errors goes to standard error.</summary>
    public required bool IsQuiet { get; init; }

    public bool WritesToStandardOutput => Output is null or StandardOutput;
}
