namespace QuoteMiner.Cli.Input;

/// <summary>How an input holds its articles.</summary>
internal enum InputFormat
{
    /// <summary>The whole input is one article.</summary>
    Text = 0,

    /// <summary>Each line is a JSON object with the article in <c>text</c>.</summary>
    JsonLines = 1,
}
