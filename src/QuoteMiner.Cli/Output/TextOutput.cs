using System.Text;
using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Output.Readable;

namespace QuoteMiner.Cli.Output;

/// <summary>Answers for people; bad lines go to standard error.</summary>
internal sealed class TextOutput(Stream output, TerminalSettings terminal, bool hasSeveralInputs, CommandStreams streams) : IArticleOutput
{
    readonly QuoteTable table = new(
        new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" },
        terminal);

    public void Write(Article article, QuoteDocument document) =>
        table.Write(document, hasSeveralInputs || !article.IsWholeInput ? Heading(article) : null);

    static string Heading(Article article) => article.Details.Title is { } title ? $"{article.Id}: {title}" : article.Id.ToString();

    public void WriteProblem(Article article, string problem) => streams.Complain(article, problem);

    public void End(bool isInterrupted)
    {
    }

    public void Dispose()
    {
    }
}
