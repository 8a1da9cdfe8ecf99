using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output;

/// <summary>Answers for people; bad lines go to standard error.</summary>
internal sealed class TextOutput(CommandStreams streams, bool hasSeveralInputs) : IArticleOutput
{
    readonly TextQuoteWriter writer = new(streams.Text);

    public void Write(Article article, QuoteDocument document) =>
        writer.Write(document, hasSeveralInputs || !article.IsWholeInput ? article.Id.ToString() : null);

    public void WriteProblem(Article article, string problem) => streams.Complain($"{article.Source}:{article.Line}: {problem}");

    public void Dispose()
    {
    }
}
