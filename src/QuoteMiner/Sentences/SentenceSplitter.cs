using QuoteMiner.Text;

namespace QuoteMiner.Sentences;

/// <summary>
/// Cuts paragraphs into sentences: after a full stop, question mark, exclamation mark or ellipsis and the closing marks and brackets that
/// follow it, unless the sentence goes on behind a quotation (<c>"Did it hold?" she asked.</c>). One pass, bounded look-ahead.
/// </summary>
internal sealed class SentenceSplitter : IStage
{
    public Layers Requires => Layers.Paragraphs | Layers.Marks | Layers.Regions | Layers.Tokens | Layers.WordClasses;

    public Layers Assigns => Layers.Sentences;

    public void Annotate(AnnotatedText text)
    {
        var tokens = text.Tokens;
        var starts = tokens.Starts;
        var boundaries = new SentenceBoundaries(text);
        var token = 0;
        var paragraphs = text.Paragraphs.Items;
        for (var paragraph = 0; paragraph < paragraphs.Length; paragraph++)
        {
            var first = token;
            while (token < starts.Length && starts[token] < paragraphs[paragraph].End)
            {
                token++;
            }

            Split(text, boundaries, first, token, paragraph);
        }
    }

    static void Split(AnnotatedText text, in SentenceBoundaries boundaries, int first, int end, int paragraph)
    {
        var sentences = text.Tokens.Sentences;
        while (first < end)
        {
            var next = boundaries.NextAfter(first, end);
            sentences[first..next].Fill(text.Sentences.Count);
            text.Sentences.Add(new Sentence(first, next, paragraph));
            first = next;
        }
    }
}
