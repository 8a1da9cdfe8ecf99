using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Inspection;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>inspect</c>.</summary>
/// <param name="path">Its content is one text, whatever its extension; <c>-</c> is standard input.</param>
internal sealed class InspectRun(string path, InspectionFormat format, CommandStreams streams)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var article in new ArticleReader([path], InputFormat.Text, streams.Input).ReadAsync(cancellationToken))
        {
            if (article.Problem is not null)
            {
                streams.Complain($"{path}: {article.Problem}");
                return ExitCode.BadInput;
            }

            Write(article.Text, cancellationToken);
        }

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
