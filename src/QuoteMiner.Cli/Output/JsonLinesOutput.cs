using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output;

/// <summary>Answers for programs; a bad line is answered in its place.</summary>
internal sealed class JsonLinesOutput(Stream output, OffsetUnit offsets, bool hasSeveralInputs) : IArticleOutput
{
    readonly JsonLinesWriter writer = new(output, offsets);

    public void Write(Article article, QuoteDocument document) => writer.Write(article.Id, document, article.Details);

    public void WriteProblem(Article article, string problem) =>
        writer.WriteError(article.Line, problem, hasSeveralInputs ? article.Source : null);

    public void End(bool isInterrupted)
    {
    }

    public void Dispose() => writer.Dispose();
}
