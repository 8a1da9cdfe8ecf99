using Microsoft.Data.Sqlite;
using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Database;

/// <summary>Writes the rows of one document after the other; those that it had are replaced. Whoever calls it keeps the transaction.</summary>
internal sealed class DocumentRows : IDisposable
{
    /// <summary>Digits of a probability, as in all formats.</summary>
    const int ConfidenceDigits = 4;

    /// <summary>Tables of what belongs to a document, in an order in which they can be emptied.</summary>
    static readonly string[] Parts = ["quote", "speaker", "diagnostic"];

    readonly OffsetUnit unit;
    readonly string unitName;
    readonly Statement document;
    readonly Statement written;
    readonly Statement[] removals;
    readonly Statement speaker;
    readonly Statement member;
    readonly Statement quote;
    readonly Statement diagnostic;

    public DocumentRows(SqliteConnection connection, OffsetUnit unit)
    {
        this.unit = unit;
        unitName = KebabNames<OffsetUnit>.Of(unit).Value.Replace("-", "", StringComparison.Ordinal);

        // What this run has written, in a file of SQLite's own, so that memory does not grow with it.
        using (var table = new Statement(connection, "CREATE TEMP TABLE written (document INTEGER PRIMARY KEY)", 0))
        {
            table.Execute();
        }

        document = new Statement(
            connection,
            """
            INSERT INTO document (id, id_is_number, source, line, title, byline, date, fields, offsets, text) VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id, id_is_number) DO UPDATE SET source = excluded.source, line = excluded.line, title = excluded.title, byline = excluded.byline,
                date = excluded.date, fields = excluded.fields, offsets = excluded.offsets, text = excluded.text
            RETURNING key
            """,
            10);
        written = new Statement(connection, "INSERT OR IGNORE INTO written VALUES ($0)", 1);
        removals = [.. Parts.Select(table => new Statement(connection, $"DELETE FROM {table} WHERE document = $0", 1))];
        speaker = new Statement(connection, "INSERT INTO speaker VALUES ($0, $1, $2, $3, $4, $5, $6, $7)", 8);
        member = new Statement(connection, "INSERT OR IGNORE INTO speaker_member VALUES ($0, $1)", 2);
        quote = new Statement(connection, "INSERT INTO quote VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)", 16);
        diagnostic = new Statement(connection, "INSERT INTO diagnostic VALUES ($0, $1, $2, $3, $4)", 5);
    }

    /// <returns>Whether this object has written a document of this id before.</returns>
    public bool Write(Article article, QuoteDocument result)
    {
        var details = article.Details;
        var fields = DetailsJson.FieldsOf(details);
        var key = document.Ask(
            article.Id.ToString(), article.Id.IsNumber, article.Source, article.IsWholeInput ? null : article.Line,
            details.Title, details.Byline, details.Date, fields.Length == 0 ? null : fields, unitName, result.Text);
        foreach (var removal in removals)
        {
            removal.Execute(key);
        }

        using var offsets = OffsetMap.Of(result.Text, unit);
        foreach (var person in result.Speakers)
        {
            speaker.Execute(
                KeyOf(key, person.Id), key, person.Id, person.Name, NameKey.Of(person.Name), KebabNames<SpeakerKind>.Of(person.Kind).Value, person.Description,
                SpanJson.Of(person.Mentions.Select(mention => mention.Span), offsets));
        }

        foreach (var joint in result.Speakers)
        {
            foreach (var one in joint.Members)
            {
                member.Execute(KeyOf(key, joint.Id), KeyOf(key, one.Id));
            }
        }

        for (var i = 0; i < result.Quotes.Count; i++)
        {
            Write(key, i + 1, result.Quotes[i], result.Text, offsets);
        }

        for (var i = 0; i < result.Diagnostics.Count; i++)
        {
            var found = result.Diagnostics[i];
            diagnostic.Execute(KeyOf(key, i + 1), key, i + 1, KebabNames<QuoteDiagnosticCode>.Of(found.Code).Value, SpanJson.Of(found.Span, offsets));
        }

        return written.Execute(key) == 0;
    }

    public void Dispose()
    {
        foreach (var statement in removals.Concat([document, written, speaker, member, quote, diagnostic]))
        {
            statement.Dispose();
        }
    }

    void Write(long document, int number, Quote found, string text, OffsetMap offsets) => quote.Execute(
        KeyOf(document, number), document, number, KebabNames<QuoteKind>.Of(found.Kind).Value, found.Text,
        SpanJson.Of(found.Spans, offsets), SpanJson.Of(found.Content, offsets),
        found.Cue?.GetText(text), SpanJson.Of(found.Cue, offsets),
        found.Mention?.Span.GetText(text), found.Mention is { } mention ? KebabNames<MentionKind>.Of(mention.Kind).Value : null, SpanJson.Of(found.Mention?.Span, offsets),
        found.Speaker is { } speaker ? KeyOf(document, speaker.Id) : null,
        Math.Round(found.Confidence, ConfidenceDigits), Math.Round(found.SpeakerConfidence, ConfidenceDigits), KebabNames<AttributionReason>.Of(found.Reason).Value);

    static long KeyOf(long document, int number) => (document << DatabaseSchema.NumberBits) | (uint)number;
}
