using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Finds the names of persons, organisations, places and other things: greedy, from left to right, by a linear model. Linear in the tokens; allocates nothing.</summary>
internal sealed class NameFinder : IStage
{
    readonly LinearModel model;
    readonly SentenceNamer sentences;
    readonly WordClusters clusters;

    public NameFinder()
        : this(ModelFile.FromResources("entities"), WordClusters.Default)
    {
    }

    public NameFinder(ModelFile file, WordClusters clusters)
    {
        model = LinearModel.Read(file);
        if (model.Classes != NameTags.Count)
        {
            throw new InvalidDataException($"Model 'entities': {model.Classes} classes instead of {NameTags.Count}.");
        }

        this.clusters = clusters;
        sentences = new SentenceNamer(clusters);
    }

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Tags;

    public Layers Assigns => Layers.Names;

    public void Annotate(AnnotatedText text)
    {
        Span<short> scores = stackalloc short[model.Stride];
        var chooser = new Chooser(model, scores);
        var article = new ArticleWords(text);
        foreach (var sentence in text.Sentences.Items)
        {
            sentences.Find(text, sentence, article, ref chooser);
        }

        new NameJoiner(text, article).Join();
        Introductions.Check(text, article, clusters);
    }

    readonly ref struct Chooser(LinearModel model, Span<short> scores) : INameChooser
    {
        readonly Span<short> scores = scores;

        /// <inheritdoc/>
        public NameTag Choose(int token, int allowed, scoped Span<uint> features)
        {
            var found = model.Resolve(features);
            model.Score(features[..found], scores);
            var best = 0;
            for (var tag = 1; tag < NameTags.Count; tag++)
            {
                best = scores[tag] > scores[best] && (allowed & (1 << tag)) != 0 ? tag : best;
            }

            return (NameTag)best;
        }
    }
}
