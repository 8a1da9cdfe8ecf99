using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Reporting;

/// <summary>Writes what was found in documents as one self-contained HTML page, in UTF-8: the texts with their quotes in the colours of the speakers, and after several documents an overview.</summary>
/// <remarks>
/// The page loads nothing and may run nothing but its own script: a Content-Security-Policy forbids everything else, and every text, id and name is escaped.
/// In the page each region of a quote carries <c>data-quote</c>, the index in <see cref="QuoteDocument.Quotes"/>, and <c>data-speaker</c>, the <see cref="Speaker.Id"/>.
/// Each document is handed to the stream whole, as soon as it is written, and flushed. Of what was written only counts, and the names of the first 5,000 documents, are kept:
/// memory is bounded by the largest document. Time is linear in the texts and what was found in them. Not thread-safe. Does not close the stream it was given.
/// </remarks>
/// <example>
/// <code>
/// var writer = new HtmlReportWriter(file);
/// writer.Write("article-1", QuoteExtractor.Extract(text));
/// writer.Complete();
/// </code>
/// </example>
public sealed class HtmlReportWriter
{
    readonly Stream stream;
    readonly HtmlBuffer html = new();
    readonly OverallCounts counts = new();
    bool hasStarted;

    /// <param name="output">Written to and flushed after each document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public HtmlReportWriter(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        stream = output;
    }

    /// <summary>Writes the section of one document.</summary>
    /// <param name="id">Shown above the text, and kept in the attribute <c>data-document</c>; the same id may be used again.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(DocumentId id, QuoteDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(id, document, details: null);
    }

    internal void Write(DocumentId id, QuoteDocument document, DocumentDetails? details)
    {
        Start();
        var head = new ArticleHead(id.ToString(), document.Text, details);
        var tally = new SpeakerTally(document);
        ArticleSection.Write(html, counts.Articles + 1, head, document, tally);
        counts.Add(head, document, tally);
        html.HandOver(stream);
    }

    /// <summary>Ends the page, with the overview where there were several documents. Nothing can be written after it.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Complete()
    {
        Start();
        if (counts.Articles == 0)
        {
            html.Raw("<p class=\"empty\">There was no article to read.</p>\n"u8);
        }
        else if (counts.Articles > 1)
        {
            OverviewSection.Write(html, counts);
        }

        ReportFrame.WriteEnd(html);
        html.HandOver(stream);
    }

    void Start()
    {
        if (!hasStarted)
        {
            hasStarted = true;
            ReportFrame.WriteStart(html);
        }
    }
}
