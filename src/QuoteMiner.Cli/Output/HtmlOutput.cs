using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output;

/// <summary>A page for a browser; bad lines go to standard error.</summary>
internal sealed class HtmlOutput(Stream output, CommandStreams streams) : IArticleOutput
{
    readonly HtmlReportWriter writer = new(output);

    public void Write(Article article, QuoteDocument document) => writer.Write(article.Id, document, article.Details);

    public void WriteProblem(Article article, string problem) => streams.Complain(article, problem);

    /// <summary>An interrupted page is closed too: it shows what was done.</summary>
    public void End(bool isInterrupted) => writer.Complete();

    public void Dispose()
    {
    }
}
