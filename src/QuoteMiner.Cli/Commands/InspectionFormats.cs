namespace QuoteMiner.Cli.Commands;

/// <summary>The names of the formats of an analysis, on the command line and as extensions of files.</summary>
internal static class InspectionFormats
{
    public static (string Name, InspectionFormat? Value)[] Names { get; } =
        [("text", InspectionFormat.Text), ("conllu", InspectionFormat.Conllu), ("html", InspectionFormat.Html)];

    /// <summary>The format that the extension of a file names; text where it names none, or there is no file.</summary>
    public static InspectionFormat Of(string? path) =>
        OptionFactory.TryFind(Names, Path.GetExtension(path)?.TrimStart('.') ?? "", out var format) ? format!.Value : InspectionFormat.Text;
}
