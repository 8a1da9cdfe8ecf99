namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>What a bar below the words stands for.</summary>
internal enum SpanBarKind
{
    Name = 0,
    Mention = 1,
    Cue = 2,
}
