using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Output;

/// <summary>Writes answers, each at once and whole.</summary>
internal interface IArticleOutput : IDisposable
{
    void Write(Article article, QuoteDocument document);

    /// <summary>The answer to a line that could not be read.</summary>
    void WriteProblem(Article article, string problem);
}
