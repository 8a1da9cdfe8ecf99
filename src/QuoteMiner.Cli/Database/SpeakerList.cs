using Microsoft.Data.Sqlite;

namespace QuoteMiner.Cli.Database;

/// <summary>
/// Finds who speaks in the articles of a database. Within an article the extractor knows who <c>Park</c> is; over all articles only who has the same full name is the same,
/// so one who is never more than <c>Park</c> in an article stays apart from every other Park with a first name.
/// </summary>
internal static class SpeakerList
{
    const string Named = "('person', 'organisation')";

    /// <summary>Those with a name, who said most first. Read row by row; to be enumerated while the connection is open.</summary>
    /// <param name="name">An expression of FTS5; null for all.</param>
    /// <param name="limit">At most so many; 0 for all.</param>
    public static IEnumerable<SpeakerCount> Find(SqliteConnection connection, string? name, int limit)
    {
        using var command = connection.CreateCommand();

        // The key makes the name, kind and description those of the first article: beside a minimum, SQLite gives the values of its row.
        command.CommandText = $"""
            WITH counted AS (
                SELECT speaker.name_key, min(speaker.key) AS first, speaker.name, speaker.kind, count(*) AS quotes, count(DISTINCT quote.document) AS articles
                FROM quote JOIN voice ON voice.speaker = quote.speaker JOIN speaker ON speaker.key = voice.member
                WHERE speaker.kind IN {Named}
                    {(name is null ? "" : "AND speaker.key IN (SELECT rowid FROM speaker_names WHERE speaker_names MATCH $name)")}
                GROUP BY speaker.name_key
            ), described AS (
                SELECT name_key, min(key), description FROM speaker WHERE description IS NOT NULL AND kind IN {Named} GROUP BY name_key
            )
            SELECT counted.name, counted.kind, described.description, counted.quotes, counted.articles
            FROM counted LEFT JOIN described ON described.name_key = counted.name_key
            ORDER BY counted.quotes DESC, counted.articles DESC, counted.name_key
            LIMIT $limit
            """;
        command.Parameters.AddWithValue("$name", (object?)name ?? DBNull.Value);
        command.Parameters.AddWithValue("$limit", limit == 0 ? -1 : limit);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return new SpeakerCount(row.GetString(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetInt64(3), row.GetInt64(4));
        }
    }

    public static SpeakerTotals Count(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            WITH named AS (SELECT voice.speaker, speaker.name_key FROM voice JOIN speaker ON speaker.key = voice.member WHERE speaker.kind IN {Named})
            SELECT
                (SELECT count(DISTINCT named.name_key) FROM quote JOIN named ON named.speaker = quote.speaker),
                (SELECT count(*) FROM quote),
                (SELECT count(*) FROM quote WHERE speaker NOT IN (SELECT speaker FROM named)),
                (SELECT count(*) FROM quote WHERE speaker IS NULL)
            """;
        using var row = command.ExecuteReader();
        row.Read();
        return new SpeakerTotals(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));
    }
}
