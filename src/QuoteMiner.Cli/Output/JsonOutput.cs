using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output;

/// <summary>One JSON document of all answers; a bad line is answered in its place.</summary>
internal sealed class JsonOutput(Stream output, OffsetUnit offsets, bool hasSeveralInputs) : IArticleOutput
{
    readonly JsonDocumentWriter writer = new(output, offsets);

    public void Write(Article article, QuoteDocument document) => writer.Write(article.Id, document, article.Details);

    public void WriteProblem(Article article, string problem) =>
        writer.WriteError(article.Line, problem, hasSeveralInputs ? article.Source : null);

    /// <summary>An interrupted document is closed too: it is valid and holds what was done.</summary>
    public void End(bool isInterrupted) => writer.Complete();

    public void Dispose() => writer.Dispose();
}
