using Microsoft.Data.Sqlite;

namespace QuoteMiner.Cli.Database;

/// <summary>Finds quotes in a database: the best match of the words first; without words the newest, in their order in the article.</summary>
internal static class QuoteSearch
{
    /// <summary>In the database's language a limit below zero is none.</summary>
    const int NoLimit = -1;

    /// <summary>Read row by row; to be enumerated while the connection is open.</summary>
    public static IEnumerable<FoundQuote> Find(SqliteConnection connection, SearchQuestion question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql(question);
        foreach (var (name, value) in new (string, object?)[]
        {
            ("$words", question.Words), ("$open", MarkedText.Open), ("$close", MarkedText.Close), ("$speaker", question.Speaker),
            ("$since", question.Since), ("$until", question.Until), ("$limit", question.Limit == 0 ? NoLimit : question.Limit),
        })
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return Read(row);
        }
    }

    static string Sql(SearchQuestion question)
    {
        var hasWords = question.Words is not null;
        return $"""
            SELECT {(hasWords ? "highlight(quote_words, 0, $open, $close)" : "quote.text")}, document.id, document.id_is_number, document.source, document.line,
                document.title, document.date, quote.number, quote.kind, quote.cue, quote.mention, speaker.name, speaker.kind, speaker.description, quote.confidence
            FROM {(hasWords ? "quote_words JOIN quote ON quote.key = quote_words.rowid" : "quote")}
                JOIN document ON document.key = quote.document
                LEFT JOIN speaker ON speaker.key = quote.speaker
            WHERE true
                {(hasWords ? "AND quote_words MATCH $words" : "")}
                {(question.Speaker is null ? "" : "AND quote.speaker IN (SELECT speaker FROM voice WHERE member IN (SELECT rowid FROM speaker_names WHERE speaker_names MATCH $speaker))")}
                {(question.Since is null ? "" : "AND document.date >= $since")}
                {(question.Until is null ? "" : "AND document.date <= $until")}
            ORDER BY {(hasWords ? "quote_words.rank" : "document.date DESC")}, quote.key
            LIMIT $limit
            """;
    }

    static FoundQuote Read(SqliteDataReader row) => new()
    {
        Words = MarkedText.Of(row.GetString(0)),
        DocumentId = row.GetString(1),
        IsNumber = row.GetBoolean(2),
        Source = row.GetString(3),
        Line = row.IsDBNull(4) ? null : row.GetInt64(4),
        Title = Words(row, 5),
        Date = Words(row, 6),
        Number = row.GetInt64(7),
        Kind = row.GetString(8),
        Cue = Words(row, 9),
        Mention = Words(row, 10),
        Speaker = Words(row, 11),
        SpeakerKind = Words(row, 12),
        Description = Words(row, 13),
        Confidence = row.GetDouble(14),
    };

    static string? Words(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
