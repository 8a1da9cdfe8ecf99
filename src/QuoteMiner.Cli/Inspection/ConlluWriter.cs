using System.Globalization;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>
/// Writes an analysed text as CoNLL-U; <c>docs/inspect.md</c> describes the columns. MISC says <c>TokenRange=start:end</c> (UTF-16 units of the text), <c>Entity=</c> with
/// the kind of a name in brackets, and <c>SpaceAfter=No</c>. HEAD and DEPREL are <c>_</c> where a sentence has no tree.
/// </summary>
internal sealed class ConlluWriter(TextWriter output)
{
    /// <param name="id">What the text is called. A text without tokens gives no line: CoNLL-U has no empty sentences.</param>
    public void Write(AnnotatedText text, string id)
    {
        var names = new NameCursor(text);
        var paragraph = -1;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            if (i == 0)
            {
                output.WriteLine($"# newdoc id = {VisibleText.Of(id)}");
            }

            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                output.WriteLine(Invariant($"# newpar id = p{paragraph + 1}"));
            }

            output.WriteLine(Invariant($"# sent_id = s{i + 1}"));
            WriteText(text, sentence);
            WriteWords(text, sentence, ref names);
            output.WriteLine();
        }
    }

    /// <summary>The forms with a single space wherever white space separates them, which is what the columns can say of it.</summary>
    void WriteText(AnnotatedText text, Sentence sentence)
    {
        output.Write("# text = ");
        for (var token = sentence.First; token < sentence.End; token++)
        {
            output.Write(Form(text, token, token + 1));
            if (token + 1 < sentence.End && WrittenWords.HasSpaceAfter(text, token))
            {
                output.Write(' ');
            }
        }

        output.WriteLine();
    }

    void WriteWords(AnnotatedText text, Sentence sentence, ref NameCursor names)
    {
        var wordEnd = sentence.First;
        var isPart = false;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (token == wordEnd)
            {
                wordEnd = WrittenWords.End(text, token, sentence.End);
                isPart = token + 1 < wordEnd;
                if (isPart)
                {
                    WriteRange(text, sentence, token, wordEnd);
                }
            }

            WriteWord(text, sentence, token, names.At(token), isPart);
        }
    }

    /// <summary>The line of a word that is written in one and analysed in parts: <c>3-4 don't</c>.</summary>
    void WriteRange(AnnotatedText text, Sentence sentence, int first, int end)
    {
        var misc = Misc(text.Tokens.Span(first, end), null, WrittenWords.HasSpaceAfter(text, end - 1));
        output.WriteLine(Invariant($"{first - sentence.First + 1}-{end - sentence.First}\t{Form(text, first, end)}\t_\t_\t_\t_\t_\t_\t_\t{misc}"));
    }

    void WriteWord(AnnotatedText text, Sentence sentence, int token, NameSpan? name, bool isPart)
    {
        var tokens = text.Tokens;
        var head = tokens.Heads[token] switch
        {
            TokenTable.Unparsed => "_",
            TokenTable.Root => "0",
            var other => Invariant($"{other - sentence.First + 1}"),
        };

        // The parts of a word have no spaces to tell of: the line of the whole word does.
        var misc = Misc(tokens.Span(token), Entity(name, token), isPart || WrittenWords.HasSpaceAfter(text, token));
        output.WriteLine(string.Join(
            '\t',
            Invariant($"{token - sentence.First + 1}"),
            Form(text, token, token + 1),
            VisibleText.Of(TokenInspection.Lemma(text, token)),
            TokenInspection.UniversalTag(text, token),
            tokens.Tags[token].Name(),
            "_",
            head,
            tokens.Relations[token].Name(),
            "_",
            misc));
    }

    static string Form(AnnotatedText text, int first, int end) => VisibleText.Of(text.Tokens.Span(first, end).Slice(text.Source));

    static string Entity(NameSpan? name, int token) => name is { } span && (token == span.First || token == span.End - 1)
        ? $"Entity={(token == span.First ? "(" : "")}{NameCursor.KindOf(span)}{(token == span.End - 1 ? ")" : "")}|"
        : "";

    static string Misc(TextSpan span, string? entity, bool hasSpaceAfter) =>
        Invariant($"{entity}{(hasSpaceAfter ? "" : "SpaceAfter=No|")}TokenRange={span.Start}:{span.End}");

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
