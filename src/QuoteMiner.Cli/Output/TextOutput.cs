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
        table.Write(document, hasSeveralInputs || !article.IsWholeInput ? article.Id.ToString() : null);

    public void WriteProblem(Article article, string problem) => streams.Complain(article, problem);

    public void End(bool isInterrupted)
    {
    }

    public void Dispose()
    {
    }
}
