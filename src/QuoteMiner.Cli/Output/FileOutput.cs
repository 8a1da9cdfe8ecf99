using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Output;

/// <summary>Lets a format write to a file, which is there when all is written and else is not.</summary>
internal sealed class FileOutput(IArticleOutput inner, OutputFile file) : IArticleOutput
{
    public void Write(Article article, QuoteDocument document) => Try(() => inner.Write(article, document));

    public void WriteProblem(Article article, string problem) => Try(() => inner.WriteProblem(article, problem));

    public void End(bool isInterrupted)
    {
        if (!isInterrupted)
        {
            Try(() =>
            {
                inner.End(isInterrupted);
                file.Commit();
            });
        }
    }

    public void Dispose()
    {
        inner.Dispose();
        file.Dispose();
    }

    void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw file.Failure(error);
        }
    }
}
