using QuoteMiner.Models;
using QuoteMiner.Parsing;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Parsing;

/// <summary>Trains and measures the parser.</summary>
internal sealed class ParserCommands(Repository repository)
{
    const int ConfusionsShown = 25;

    readonly ModelStore models = new(repository);

    /// <summary>Trains as the package ships it, and writes model and card.</summary>
    public void Train()
    {
        var settings = new ParserSettings();
        var bytes = TrainModel(settings);
        var card = new ModelCard("parser", "Dependency trees of Universal Dependencies v2: arc-hybrid moves and relations by two averaged perceptrons over hashed features.")
            .Section("Sources", ParserCorpora.Licences)
            .Section("Settings", settings.ToString())
            .Section("Right heads (UAS), and right heads with right relations without subtypes (LAS), on the corpora's own tokens with predicted tags", Score(bytes));
        models.Write("parser", bytes, card);
    }

    /// <summary>The bytes of a model.</summary>
    public byte[] TrainModel(ParserSettings settings, string? tags = null)
    {
        var clusters = models.ReadClusters();
        var corpora = new ParserTrainingCorpora(repository.Corpora, clusters, models.ReadTagger()).Read(settings, tags);
        return new ParserTrainer(settings, clusters).Train(corpora.Gold, corpora.News, corpora.Wikinews);
    }

    /// <param name="file">The file to write.</param>
    /// <param name="tags">A file that keeps the jackknifed tags from trial to trial.</param>
    public void Try(ParserSettings settings, string file, string tags)
    {
        var bytes = TrainModel(settings, tags);
        File.WriteAllBytes(file, bytes);
        Console.WriteLine($"{bytes.Length / 1000} kB");
        Console.WriteLine(string.Join('\n', Score(bytes)));
    }

    /// <summary>Prints the scores of the package's parser.</summary>
    /// <param name="file">A file to read instead of the package's model.</param>
    public void Evaluate(string? file) => Console.WriteLine(string.Join('\n', Score(file is null ? models.Read("parser") : File.ReadAllBytes(file))));

    List<string> Score(byte[] model)
    {
        var parser = new TransitionParser(ModelFile.Read("parser", model), models.ReadClusters(), everySentence: true);
        var tagger = models.ReadTagger();
        List<string> scores = [];
        foreach (var (name, corpus) in ParserCorpora.Evaluation(repository.Corpora))
        {
            tagger.Annotate(corpus.Text);
            parser.Annotate(corpus.Text);
            var (unlabelled, labelled) = ParserEvaluation.Score(corpus, wordsOnly: name.EndsWith("words", StringComparison.Ordinal));
            scores.Add(FormattableString.Invariant($"{name}: UAS {unlabelled:0.0000}, LAS {labelled:0.0000}"));
            Console.Error.WriteLine($"{scores[^1]}\n   {string.Join(", ", ParserEvaluation.Confusions(corpus, ConfusionsShown))}");
        }

        return scores;
    }
}
