using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Output;

/// <summary>Writes answers in one format, each at once and whole.</summary>
internal interface IArticleOutput : IDisposable
{
    void Write(Article article, QuoteDocument document);

    /// <summary>The answer to a line that could not be read.</summary>
    void WriteProblem(Article article, string problem);

    /// <summary>Ends the output, also after Ctrl-C, when what was written is to stay useful. Not called after an error of writing.</summary>
    void End(bool isInterrupted);
}
