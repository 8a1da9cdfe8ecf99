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
            var head = tokens.Heads[token] switch
            {
                TokenTable.Unparsed => "_",
                TokenTable.Root => "0",
                var other => Number(other, sentence),
            };
            table.Add(
                Number(token, sentence),
                Words(text, token, token + 1),
                VisibleText.Of(TokenInspection.Lemma(text, token)),
                tokens.Tags[token].Name(),
                head,
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
            var gender = found.Gender == Gender.Unknown ? "" : Invariant($", {found.Gender}");
            var cluster = found.Cluster < 0 ? "" : Invariant($", cluster {found.Cluster + 1}");
            WriteFinding("mention", found.First, Words(text, found.First, found.End), Invariant($"{found.Kind}{gender}{cluster}").ToLowerInvariant());
        }

        void WriteFinding(string what, int token, string words, string facts) =>
            output.WriteLine($"{Indent}{what} {Number(token, sentence)}: {words} ({facts})");
    }

    void WriteCues(AnnotatedText text, Sentence sentence)
    {
        for (; cue < text.Cues.Count && text.Cues[cue].First < sentence.End; cue++)
        {
            var (found, subject) = (text.Cues[cue], text.Subjects[cue]);
            output.WriteLine(Invariant(
                $"{Indent}cue {Number(found.First, sentence)}: {Words(text, found.First, found.End)} ({found.Kind.ToString().ToLowerInvariant()}, {found.Strength:0.00}{Subject(text, subject)})"));
        }
    }

    static string Subject(AnnotatedText text, CueSubject subject)
    {
        var mention = subject.Before >= 0 ? subject.Before : subject.After;
        return mention < 0 ? "" : $", subject: {Words(text, text.Mentions[mention].First, text.Mentions[mention].End)}";
    }

    void WriteQuotes(QuoteDocument document)
    {
        output.WriteLine(document.Quotes.Count == 0 ? "(no quotes)" : "quotes");
        foreach (var quote in document.Quotes)
        {
            var speaker = quote.Speaker is null ? "(nobody named)" : VisibleText.Of(quote.Speaker.Name);
            var cue = quote.Cue is { } words ? $", cue: {Slice(document, words)}" : "";
            var mention = quote.Mention is { } named ? $", mention: {Slice(document, named.Span)}" : "";
            output.WriteLine(Invariant(
                $"{Indent}{quote.Extent} {speaker}: {VisibleText.Of(quote.Text)} ({quote.Kind.ToString().ToLowerInvariant()}, {NameOf(quote.Reason)}{cue}{mention}, confidence {quote.Confidence:0.00})"));
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            output.WriteLine($"{Indent}{diagnostic.Span} {Kebab(diagnostic.Code.ToString())}: {Slice(document, diagnostic.Span)}");
        }
    }

    /// <summary>A reason as it is written.</summary>
    public static string NameOf(AttributionReason reason) => reason == AttributionReason.None ? "no reason" : Kebab(reason.ToString());

    static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    static string Slice(QuoteDocument document, TextSpan span) => VisibleText.Of(span.Slice(document.Text));

    static string Words(AnnotatedText text, int first, int end) => VisibleText.Of(text.Tokens.Span(first, end).Slice(text.Source));

    static string Number(int token, Sentence sentence) => Invariant($"{token - sentence.First + 1}");

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
