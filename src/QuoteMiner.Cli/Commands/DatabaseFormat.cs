namespace QuoteMiner.Cli.Commands;

/// <summary>How what is found in a database is written.</summary>
internal enum DatabaseFormat
{
    Text = 0,
    JsonLines = 1,
}
