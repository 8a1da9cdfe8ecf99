namespace QuoteMiner.Parsing;

/// <summary>The moves of the arc-hybrid system; their numbers are the classes of the model.</summary>
internal enum Move
{
    /// <summary>The next token goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack depends on the next token and leaves.</summary>
    Left,

    /// <summary>The top of the stack depends on the one below it and leaves.</summary>
    Right,
}
