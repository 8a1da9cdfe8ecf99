using System.Globalization;
using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Inspection;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>inspect</c>.</summary>
/// <param name="path">A page, where its extension says so, else one text; <c>-</c> is standard input.</param>
/// <param name="quotation">Number of the quotation to explain, from 1; 0 for the whole text.</param>
internal sealed class InspectRun(string path, InspectionFormat format, int quotation, CommandStreams streams)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var input = InputFormats.Of(path) == InputFormat.Html ? InputFormat.Html : InputFormat.Text;
        await foreach (var article in new ArticleReader([path], input, streams.Input).ReadAsync(cancellationToken))
        {
            if (!TryGetText(article, out var text, out var problem))
            {
                streams.Complain($"{path}: {problem}");
                return ExitCode.BadInput;
            }

            if (quotation > 0)
            {
                return Explain(text, cancellationToken);
            }

            Write(text, cancellationToken);
        }

        return ExitCode.Success;
    }

    static bool TryGetText(Article article, out string text, out string? problem)
    {
        (text, problem) = ("", article.Problem);
        try
        {
            text = problem is null ? article.GetText() : "";
        }
        catch (InvalidDataException error)
        {
            problem = error.Message;
        }

        return problem is null;
    }

    int Explain(string source, CancellationToken cancellationToken)
    {
        var inspector = new Inspector(quotation - 1);
        var text = inspector.Inspect(source, cancellationToken);
        if (quotation > text.RegionTokens.Count)
        {
            streams.Complain(string.Create(CultureInfo.InvariantCulture, $"{path}: there is no quotation {quotation}; the text has {text.RegionTokens.Count}"));
            return ExitCode.BadInput;
        }

        new RankingWriter(streams.Text).Write(text, quotation - 1, inspector.Ranking);
        streams.Text.Flush();
        return ExitCode.Success;
    }

    void Write(string source, CancellationToken cancellationToken)
    {
        var inspector = new Inspector();
        var text = inspector.Inspect(source, cancellationToken);
        if (format == InspectionFormat.Conllu)
        {
            new ConlluWriter(streams.Text).Write(text, path);
        }
        else
        {
            new TableWriter(streams.Text).Write(text, inspector.BuildDocument());
        }

        streams.Text.Flush();
    }
}
