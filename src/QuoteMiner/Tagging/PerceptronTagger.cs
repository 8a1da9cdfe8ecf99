using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Assigns parts of speech: greedy, from left to right, by a linear model. Linear in the tokens; allocates nothing.</summary>
internal sealed class PerceptronTagger : IStage
{
    readonly LinearModel model;
    readonly SentenceTagger sentences;

    public PerceptronTagger()
        : this(ModelFile.FromResources("tagger"), WordClusters.Default)
    {
    }

    public PerceptronTagger(ModelFile file, WordClusters clusters)
    {
        model = LinearModel.Read(file);
        if (model.Classes != PennTags.Count)
        {
            throw new InvalidDataException($"Model 'tagger': {model.Classes} classes instead of {PennTags.Count}.");
        }

        sentences = new SentenceTagger(CertainTags.Read(file), clusters);
    }

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses;

    public Layers Assigns => Layers.Tags;

    public void Annotate(AnnotatedText text)
    {
        Span<short> scores = stackalloc short[model.Stride];
        var chooser = new Chooser(model, scores);
        foreach (var sentence in text.Sentences.Items)
        {
            sentences.Tag(text, sentence, ref chooser);
        }
    }

    readonly ref struct Chooser(LinearModel model, Span<short> scores) : ITagChooser
    {
        readonly Span<short> scores = scores;

        /// <inheritdoc/>
        public PennTag Choose(int token, scoped Span<uint> features)
        {
            var found = model.Resolve(features);
            model.Score(features[..found], scores);
            return (PennTag)(model.Best(scores) + 1);
        }
    }
}
