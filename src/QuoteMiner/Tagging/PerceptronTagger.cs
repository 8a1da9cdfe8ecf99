using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Assigns parts of speech: greedy, from left to right, by a linear model. Linear in the tokens; allocates nothing.</summary>
internal sealed class PerceptronTagger : IStage
{
    readonly LinearModel model;
    readonly SentenceTagger sentences;

    /// <summary>A lead of the best tag after the first features with which it is taken.</summary>
    readonly int enough;

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

        var section = file.Section("STOP");
        enough = section.ReadInt32("lead that is enough", 1, short.MaxValue);
        section.End();
        sentences = new SentenceTagger(CertainTags.Read(file), clusters);
    }

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses;

    public Layers Assigns => Layers.Tags;

    public void Annotate(AnnotatedText text)
    {
        Span<short> scores = stackalloc short[model.Stride];
        Span<uint> features = stackalloc uint[Math.Max(TaggerFeatures.FirstCount, TaggerFeatures.OtherCount)];
        var chooser = new Chooser(model, enough, scores, features);
        foreach (var sentence in text.Sentences.Items)
        {
            sentences.Tag(text, sentence, ref chooser);
        }
    }

    readonly ref struct Chooser(LinearModel model, int enough, Span<short> scores, Span<uint> features) : ITagChooser
    {
        readonly Span<short> scores = scores;
        readonly Span<uint> features = features;

        /// <inheritdoc/>
        public PennTag Choose(int token, scoped TraitWindow window, in TagHistory history)
        {
            TaggerFeatures.ExtractFirst(features, window, in history);
            scores.Clear();
            model.Add(features[..model.Resolve(features[..TaggerFeatures.FirstCount])], scores);
            var best = model.Best(scores, out var lead);
            if (lead < enough)
            {
                TaggerFeatures.ExtractOthers(features, window, in history);
                model.Add(features[..model.Resolve(features[..TaggerFeatures.OtherCount])], scores);
                best = model.Best(scores);
            }

            return (PennTag)(best + 1);
        }
    }
}
