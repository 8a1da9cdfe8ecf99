using System.Globalization;
using System.Text;
using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Inspection;
using QuoteMiner.Cli.Inspection.Html;
using QuoteMiner.Cli.Output;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>inspect</c>.</summary>
internal sealed class InspectRun(InspectSettings settings, CommandStreams streams)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var input = InputFormats.Of(settings.Path) == InputFormat.Html ? InputFormat.Html : InputFormat.Text;
        await foreach (var article in new ArticleReader([settings.Path], input, streams.Input).ReadAsync(cancellationToken))
        {
            if (!TryGetText(article, out var text, out var problem))
            {
                streams.Complain($"{settings.Path}: {problem}");
                return ExitCode.BadInput;
            }

            return settings.Output is null ? Write(text, streams.Output, streams.Text, cancellationToken) : WriteFile(text, settings.Output, cancellationToken);
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

    /// <summary>The file is there when all is written, and else as it was.</summary>
    int WriteFile(string source, string path, CancellationToken cancellationToken)
    {
        using var file = OutputFile.Open(path);
        try
        {
            int code;
            using (var writer = new StreamWriter(file.Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
            {
                code = Write(source, file.Stream, writer, cancellationToken);
            }

            if (code == ExitCode.Success)
            {
                file.Commit();
            }

            return code;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw file.Failure(error);
        }
    }

    /// <param name="output">Of what is written as bytes.</param>
    /// <param name="writer">Of what is written as text, to the same place.</param>
    int Write(string source, Stream output, TextWriter writer, CancellationToken cancellationToken)
    {
        var asked = settings.Quotation - 1;
        var inspector = settings.Format == InspectionFormat.Html ? new Inspector(quotation => InspectedArticle.IsExplained(quotation, asked)) : new Inspector(quotation => quotation == asked);
        var text = inspector.Inspect(source, cancellationToken);
        if (settings.Quotation > text.RegionTokens.Count)
        {
            streams.Complain(string.Create(CultureInfo.InvariantCulture, $"{settings.Path}: there is no quotation {settings.Quotation}; the text has {text.RegionTokens.Count}"));
            return ExitCode.BadInput;
        }

        switch (settings.Format)
        {
            case InspectionFormat.Html:
                new InspectionPage(output).Write(new InspectedArticle(settings.Path, text, inspector.BuildDocument(), inspector.RankingOf, asked));
                break;
            case InspectionFormat.Conllu:
                new ConlluWriter(writer).Write(text, settings.Path);
                break;
            case InspectionFormat.Text when asked >= 0:
                new RankingWriter(writer).Write(text, asked, inspector.RankingOf(asked));
                break;
            default:
                new TableWriter(writer).Write(text, inspector.BuildDocument());
                break;
        }

        writer.Flush();
        return ExitCode.Success;
    }
}
