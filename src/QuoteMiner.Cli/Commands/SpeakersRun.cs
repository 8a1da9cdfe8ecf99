using System.Globalization;
using QuoteMiner.Cli.Database;

namespace QuoteMiner.Cli.Commands;

/// <summary>One run of <c>speakers</c>.</summary>
/// <param name="name">An expression of FTS5; null for all.</param>
internal sealed class SpeakersRun(string path, string? name, int limit, DatabaseFormat format, CommandStreams streams)
{
    public int Run() => DatabaseRun.Read(path, streams, connection =>
    {
        var table = new SpeakerTable(streams.Text, streams.Terminal);
        var lines = new DatabaseJson(streams.Text);
        foreach (var speaker in SpeakerList.Find(connection, name, limit))
        {
            if (format == DatabaseFormat.JsonLines)
            {
                lines.Write(speaker);
            }
            else
            {
                table.Write(speaker);
            }
        }

        if (name is null && format == DatabaseFormat.Text)
        {
            streams.Text.Flush();
            var totals = SpeakerList.Count(connection);
            streams.Complain(string.Create(
                CultureInfo.InvariantCulture,
                $"{totals.Speakers:N0} speakers with a name; {totals.Quotes:N0} quotes, {totals.WithoutName:N0} of them by those without a name, {totals.Unattributed:N0} unattributed"));
        }
    });
}
