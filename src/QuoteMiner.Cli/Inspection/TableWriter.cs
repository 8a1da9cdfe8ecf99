using System.Globalization;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Writes an analysed text for people: a table a sentence, what was found in it below, and the quotes at the end.</summary>
internal sealed class TableWriter(TextWriter output)
{
    const string Indent = "  ";

    readonly AlignedTable table = new(true, false, false, false, true, false, false);
    int mention;
    int cue;

    public void Write(AnnotatedText text, QuoteDocument document)
    {
        var names = new NameCursor(text);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            output.WriteLine(Invariant($"sentence {i + 1}, paragraph {sentence.Paragraph + 1}, {text.Tokens.Span(sentence.First, sentence.End)}"));
            WriteTokens(text, sentence, ref names);
            WriteMentions(text, sentence);
            WriteCues(text, sentence);
            output.WriteLine();
        }

        WriteQuotations(text);
        WriteQuotes(document);
    }

    /// <summary>The numbers that one quotation can be asked for by.</summary>
    void WriteQuotations(AnnotatedText text)
    {
        if (text.RegionTokens.Count > 0)
        {
            output.WriteLine("quotations");
        }

        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            output.WriteLine(Invariant($"{Indent}{i + 1} {QuotationText.Of(text, i)}"));
        }
    }

    void WriteTokens(AnnotatedText text, Sentence sentence, ref NameCursor names)
    {
        var tokens = text.Tokens;
        table.Add("#", "form", "lemma", "tag", "head", "relation", "name");
        for (var token = sentence.First; token < sentence.End; token++)
        {
            table.Add(
                Number(token, sentence),
                FindingText.Words(text, token, token + 1),
                VisibleText.Of(TokenInspection.Lemma(text, token)),
                tokens.Tags[token].Name(),
                FindingText.Head(text, sentence, token),
                tokens.Relations[token].Name(),
                names.At(token) is { } name ? NameCursor.KindOf(name) : "");
        }

        table.WriteTo(output, Indent);
    }

    void WriteMentions(AnnotatedText text, Sentence sentence)
    {
        for (; mention < text.Mentions.Count && text.Mentions[mention].First < sentence.End; mention++)
        {
            var found = text.Mentions[mention];
            WriteFinding(text, sentence, "mention", found.First, found.End, FindingText.Of(found));
        }
    }

    void WriteCues(AnnotatedText text, Sentence sentence)
    {
        for (; cue < text.Cues.Count && text.Cues[cue].First < sentence.End; cue++)
        {
            WriteFinding(text, sentence, "cue", text.Cues[cue].First, text.Cues[cue].End, FindingText.OfCue(text, cue));
        }
    }

    void WriteFinding(AnnotatedText text, Sentence sentence, string what, int first, int end, string facts) =>
        output.WriteLine($"{Indent}{what} {Number(first, sentence)}: {FindingText.Words(text, first, end)} ({facts})");

    void WriteQuotes(QuoteDocument document)
    {
        output.WriteLine(document.Quotes.Count == 0 ? "(no quotes)" : "quotes");
        foreach (var quote in document.Quotes)
        {
            var speaker = quote.Speaker is null ? "(nobody named)" : VisibleText.Of(quote.Speaker.Name);
            var cue = quote.Cue is { } words ? $", cue: {Slice(document, words)}" : "";
            var mention = quote.Mention is { } named ? $", mention: {Slice(document, named.Span)}" : "";
            output.WriteLine(Invariant(
                $"{Indent}{quote.Extent} {speaker}: {VisibleText.Of(quote.Text)} ({quote.Kind.ToString().ToLowerInvariant()}, {FindingText.NameOf(quote.Reason)}{cue}{mention}, confidence {quote.Confidence:0.00})"));
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            output.WriteLine($"{Indent}{diagnostic.Span} {FindingText.Kebab(diagnostic.Code.ToString())}: {Slice(document, diagnostic.Span)}");
        }
    }

    static string Slice(QuoteDocument document, TextSpan span) => VisibleText.Of(span.Slice(document.Text));

    static string Number(int token, Sentence sentence) => Invariant($"{token - sentence.First + 1}");

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
