using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Looks every token up in the lexicon.</summary>
internal sealed class LexicalTagger : IStage
{
    public Layers Requires => Layers.Tokens;

    public Layers Assigns => Layers.WordClasses;

    public void Annotate(AnnotatedText text)
    {
        var lexicon = Lexicon.Default;
        var hashes = text.Tokens.Hashes;
        var classes = text.Tokens.Classes;
        for (var i = 0; i < hashes.Length; i++)
        {
            classes[i] = lexicon.Find(hashes[i]);
        }
    }
}
