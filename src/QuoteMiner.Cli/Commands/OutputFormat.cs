namespace QuoteMiner.Cli.Commands;

/// <summary>How answers are written.</summary>
internal enum OutputFormat
{
    Text = 0,
    JsonLines = 1,
    Json = 2,
    Csv = 3,
    Html = 4,
    Sqlite = 5,
}
