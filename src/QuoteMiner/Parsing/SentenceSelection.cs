using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>
/// Which sentences are parsed: those with a quotation and those beside one that attribution looks at, which are its neighbours in the paragraph and one before it that ends in a colon.
/// Of news that is about half.
/// </summary>
internal readonly ref struct SentenceSelection(AnnotatedText text)
{
    readonly AnnotatedText text = text;

    public bool Matters(int sentence) =>
        IsQuoted(sentence)
        || (IsNeighbour(sentence, sentence - 1) && IsQuoted(sentence - 1))
        || ((IsNeighbour(sentence, sentence + 1) || EndsInColon(sentence)) && IsQuoted(sentence + 1));

    bool IsNeighbour(int sentence, int other) =>
        other >= 0 && other < text.Sentences.Count && text.Sentences[other].Paragraph == text.Sentences[sentence].Paragraph;

    bool EndsInColon(int sentence) => text.Tokens.Kinds[text.Sentences[sentence].End - 1] == TokenKind.Colon;

    bool IsQuoted(int sentence)
    {
        if (sentence >= text.Sentences.Count)
        {
            return false;
        }

        var (first, end) = (text.Sentences[sentence].First, text.Sentences[sentence].End);
        return text.Tokens.Regions[first..end].ContainsAnyExcept(-1);
    }
}
