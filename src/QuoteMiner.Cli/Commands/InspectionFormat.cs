namespace QuoteMiner.Cli.Commands;

/// <summary>How an analysis is written.</summary>
internal enum InspectionFormat
{
    Text = 0,
    Conllu = 1,
    Html = 2,
}
