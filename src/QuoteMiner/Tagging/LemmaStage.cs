using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Assigns the hashes of the lemmas. Linear in the tokens; allocates nothing.</summary>
internal sealed class LemmaStage(Lemmatizer lemmatizer) : IStage
{
    public LemmaStage()
        : this(Lemmatizer.Default)
    {
    }

    public Layers Requires => Layers.Tokens | Layers.Tags;

    public Layers Assigns => Layers.Lemmas;

    public void Annotate(AnnotatedText text)
    {
        var source = text.Source.AsSpan();
        var starts = text.Tokens.Starts;
        var ends = text.Tokens.Ends;
        var hashes = text.Tokens.Hashes;
        var tags = text.Tokens.Tags;
        var lemmas = text.Tokens.Lemmas;
        for (var i = 0; i < lemmas.Length; i++)
        {
            lemmas[i] = lemmatizer.Hash(source[starts[i]..ends[i]], hashes[i], tags[i]);
        }
    }
}
