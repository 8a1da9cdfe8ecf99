using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Output;

/// <summary>Writes answers in one format, each at once and whole.</summary>
internal interface IArticleOutput : IDisposable
{
    void Write(Article article, QuoteDocument document);

    /// <summary>The answer to a line that could not be read.</summary>
    void WriteProblem(Article article, string problem);

    /// <summary>How many articles took the place of an earlier one of this run; only a format that keeps one an id has such.</summary>
    int Replaced => 0;

    /// <summary>Ends the output, also after Ctrl-C, when what was written is to stay useful. Not called after an error of writing.</summary>
    void End(bool isInterrupted);
}
