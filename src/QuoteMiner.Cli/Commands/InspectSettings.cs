namespace QuoteMiner.Cli.Commands;

/// <summary>What the command line of <c>inspect</c> asks for.</summary>
internal sealed record InspectSettings
{
    /// <summary>A page, where its extension says so, else one text; <c>-</c> is standard input.</summary>
    public required string Path { get; init; }

    public required InspectionFormat Format { get; init; }

    /// <summary>The file to write; null is standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Number of the quotation to explain, from 1; 0 for the whole text.</summary>
    public required int Quotation { get; init; }
}
