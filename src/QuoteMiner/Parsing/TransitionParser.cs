using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Writes the dependency trees: greedy arc-hybrid transitions by linear models. Linear in the tokens; allocates nothing.</summary>
internal sealed class TransitionParser : IStage
{
    readonly ThreeWayModel moves;
    readonly LinearModel relations;
    readonly SentenceParser parser;

    public TransitionParser()
        : this(ModelFile.FromResources("parser"), WordClusters.Default)
    {
    }

    public TransitionParser(ModelFile file, WordClusters clusters)
    {
        moves = ThreeWayModel.Read(file, "MOVE");
        relations = LinearModel.Read(file);
        if (relations.Classes != DependencyRelations.Count)
        {
            throw new InvalidDataException($"Model 'parser': {relations.Classes} relations instead of {DependencyRelations.Count}.");
        }

        parser = new SentenceParser(clusters);
    }

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.Tags;

    public Layers Assigns => Layers.Trees;

    public void Annotate(AnnotatedText text)
    {
        Span<short> scores = stackalloc short[relations.Stride];
        var guide = new ModelGuide(moves, relations, scores);
        foreach (var sentence in text.Sentences.Items)
        {
            parser.Parse(text, sentence.First, sentence.End, guide);
        }
    }
}
