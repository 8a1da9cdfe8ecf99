using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Writes the dependency trees: greedy arc-hybrid transitions by linear models. Linear in the tokens; allocates nothing.</summary>
internal sealed class TransitionParser : IStage
{
    readonly ParserModel model;
    readonly SentenceParser parser;
    readonly bool everySentence;

    /// <param name="everySentence">Also those in which nobody speaks.</param>
    public TransitionParser(bool everySentence)
        : this(ModelFile.FromResources("parser"), WordClusters.Default, everySentence)
    {
    }

    public TransitionParser(ModelFile file, WordClusters clusters, bool everySentence)
    {
        this.everySentence = everySentence;
        model = new ParserModel(file);
        parser = new SentenceParser(clusters);
    }

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Tags;

    public Layers Assigns => Layers.Trees;

    public void Annotate(AnnotatedText text)
    {
        Span<short> scores = stackalloc short[model.Relations.Stride];
        Span<uint> features = stackalloc uint[ModelGuide.LongestPart];
        var guide = new ModelGuide(model, scores, features);
        var selection = new SentenceSelection(text);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            if (everySentence || selection.Matters(i))
            {
                parser.Parse(text, text.Sentences[i].First, text.Sentences[i].End, guide);
            }
        }
    }
}
