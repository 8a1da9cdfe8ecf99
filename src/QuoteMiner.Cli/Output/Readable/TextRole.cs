namespace QuoteMiner.Cli.Output.Readable;

/// <summary>What a piece of text for eyes is; a terminal shows it in its colour.</summary>
internal enum TextRole
{
    Words = 0,
    Title = 1,
    Speaker = 2,
    Nobody = 3,
    Fact = 4,

    /// <summary>A word that was looked for.</summary>
    Match = 5,
}
