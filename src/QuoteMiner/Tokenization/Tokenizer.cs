using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>
/// Cuts the paragraphs into tokens as the Penn Treebank and UD English do. Every token lies inside one paragraph; offsets are exact.
/// White space and control characters belong to no token; format characters (soft hyphen, zero-width space) belong to the word around
/// them and are skipped elsewhere; half a surrogate pair is a Symbol. One pass; look-ahead is bounded.
/// </summary>
internal sealed class Tokenizer : IStage
{
    public Layers Requires => Layers.Paragraphs | Layers.Marks | Layers.Regions;

    public Layers Assigns => Layers.Tokens;

    public void Annotate(AnnotatedText text)
    {
        var scanner = new TokenScanner(text);
        foreach (var paragraph in text.Paragraphs.Items)
        {
            scanner.Scan(paragraph);
        }
    }
}
