namespace QuoteMiner.Cli.Input;

/// <summary>How an input holds its articles.</summary>
internal enum InputFormat
{
    /// <summary>The whole input is one article.</summary>
    Text = 0,

    /// <summary>Each line is a JSON object with an article in one of its fields.</summary>
    JsonLines = 1,

    /// <summary>The input is a page with an article in it.</summary>
    Html = 2,
}
