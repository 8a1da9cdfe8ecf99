using System.Globalization;
using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Inspection;
using QuoteMiner.Pipeline;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>inspect</c>.</summary>
/// <param name="path">Its content is one text, whatever its extension; <c>-</c> is standard input.</param>
/// <param name="quotation">Number of the quotation to explain, from 1; 0 for the whole text.</param>
internal sealed class InspectRun(string path, InspectionFormat format, int quotation, CommandStreams streams)
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

            if (quotation > 0)
            {
                return Explain(article.Text, cancellationToken);
            }

            Write(article.Text, cancellationToken);
        }

        return ExitCode.Success;
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
