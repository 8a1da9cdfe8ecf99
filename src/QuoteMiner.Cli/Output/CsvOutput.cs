using System.Globalization;
using CsvHelper;
using QuoteMiner.Cli.Input;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output;

/// <summary>One row a quote, as RFC 4180 has it, in UTF-8 without a byte order mark; bad lines go to standard error.</summary>
internal sealed class CsvOutput : IArticleOutput
{
    /// <summary>Names and order are a contract with those who read the rows: a new column goes to the end.</summary>
    static readonly string[] Columns =
    [
        "document_id", "quote", "kind", "text", "start", "end", "cue", "mention", "mention_kind",
        "speaker_id", "speaker", "speaker_kind", "description", "confidence", "speaker_confidence", "reason",
        "title", "byline", "fields", "date",
    ];

    readonly OffsetUnit offsets;
    readonly CommandStreams streams;
    readonly CsvWriter rows;
    bool hasHeader;

    public CsvOutput(Stream output, OffsetUnit offsets, CommandStreams streams)
    {
        this.offsets = offsets;
        this.streams = streams;
        rows = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
    }

    public void Write(Article article, QuoteDocument document)
    {
        WriteHeader();
        using var map = OffsetMap.Of(document.Text, offsets);
        var id = article.Id.ToString();
        var details = article.Details;
        var fields = DetailsJson.FieldsOf(details);
        for (var i = 0; i < document.Quotes.Count; i++)
        {
            WriteRow(id, i + 1, document.Quotes[i], document.Text, map);
            Add(details.Title);
            Add(details.Byline);
            Add(fields);
            Add(details.Date);
            rows.EndRecord();
        }

        rows.Flush();
    }

    public void WriteProblem(Article article, string problem) => streams.Complain(article, problem);

    public void End(bool isInterrupted)
    {
        WriteHeader();
        rows.Flush();
    }

    /// <summary>The writer would hand over rows that could not be written before; it holds nothing else.</summary>
    public void Dispose()
    {
    }

    void WriteHeader()
    {
        if (!hasHeader)
        {
            hasHeader = true;
            rows.WriteHeader(Columns);
        }
    }

    void WriteRow(string id, int number, Quote quote, string text, OffsetMap map)
    {
        Add(id);
        Add(number);
        Add(KebabNames<QuoteKind>.Of(quote.Kind).Value);
        Add(quote.Text);
        Add(map[quote.Extent.Start]);
        Add(map[quote.Extent.End]);
        Add(quote.Cue?.GetText(text));
        Add(quote.Mention?.Span.GetText(text));
        Add(quote.Mention is { } mention ? KebabNames<MentionKind>.Of(mention.Kind).Value : null);
        Add(quote.Speaker?.Id.ToString(CultureInfo.InvariantCulture));
        Add(quote.Speaker?.Name);
        Add(quote.Speaker is { } speaker ? KebabNames<SpeakerKind>.Of(speaker.Kind).Value : null);
        Add(quote.Speaker?.Description);
        Add(quote.Confidence);
        Add(quote.SpeakerConfidence);
        Add(KebabNames<AttributionReason>.Of(quote.Reason).Value);
    }

    void Add(string? value) => rows.WriteField(value is null ? "" : SpreadsheetCell.Of(value));

    void Add(int value) => rows.WriteField(value.ToString(CultureInfo.InvariantCulture));

    void Add(double probability) => rows.WriteField(probability.ToString("0.####", CultureInfo.InvariantCulture));
}
