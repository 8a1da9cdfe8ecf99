using QuoteMiner.Cli.Database;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>search</c>.</summary>
internal sealed class SearchRun(string path, SearchQuestion question, DatabaseFormat format, CommandStreams streams)
{
    public int Run(CancellationToken cancellationToken) => DatabaseRun.Read(path, streams, connection =>
    {
        var table = new FoundQuoteTable(streams.Text, streams.Terminal);
        var lines = new DatabaseJson(streams.Text);
        var found = 0;

        // One more than is shown tells that there are more.
        foreach (var quote in QuoteSearch.Find(connection, question with { Limit = question.Limit == 0 ? 0 : question.Limit + 1 }))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found == question.Limit && found > 0)
            {
                streams.Text.Flush();
                streams.Complain($"there are more than {ExtractCounts.Number(found, "quote")}; --limit 0 shows all");
                return;
            }

            found++;
            if (format == DatabaseFormat.JsonLines)
            {
                lines.Write(quote);
            }
            else
            {
                table.Write(quote);
            }
        }

        if (found == 0)
        {
            streams.Complain("no quote found");
        }
    });
}
