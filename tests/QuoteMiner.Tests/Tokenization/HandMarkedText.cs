using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>An annotated text whose paragraphs, marks and regions are made by a simple rule: lines, and double marks that open and close in turn.</summary>
internal static class HandMarkedText
{
    public static AnnotatedText Create(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        var start = 0;
        while (start < source.Length)
        {
            var end = source.IndexOf('\n', start);
            end = end < 0 ? source.Length : end;
            if (!source.AsSpan(start, end - start).IsWhiteSpace())
            {
                AddParagraph(text, start, end);
            }

            start = end + 1;
        }

        return text;
    }

    public static AnnotatedText Tokenize(string source)
    {
        var text = Create(source);
        new Tokenizer().Annotate(text);
        return text;
    }

    /// <summary>The tokens, separated by a space.</summary>
    public static string Tokens(AnnotatedText text, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(i => text.Tokens.Span(i).GetText(text.Source)));

    static void AddParagraph(AnnotatedText text, int start, int end)
    {
        var source = text.Source;
        var paragraph = text.Paragraphs.Count;
        text.Paragraphs.Add(new TextSpan(start, end));
        int open = -1, content = -1;
        for (var i = start; i < end; i++)
        {
            var length = source[i] is '"' or '“' or '”' ? 1
                : i + 1 < end && source.AsSpan(i, 2) is "''" or "``" ? 2
                : 0;
            if (length == 0)
            {
                continue;
            }

            if (open < 0)
            {
                open = i;
                content = i + length;
                text.Marks.Add(new QuotationMark(i, (byte)length, MarkRole.Opening));
            }
            else
            {
                text.Marks.Add(new QuotationMark(i, (byte)length, MarkRole.Closing));
                text.Regions.Add(new QuoteRegion(open, content, i, i + length, paragraph, 0, -1));
                open = -1;
            }

            i += length - 1;
        }

        if (open >= 0)
        {
            text.Regions.Add(new QuoteRegion(open, content, end, end, paragraph, 0, -1));
        }
    }
}
