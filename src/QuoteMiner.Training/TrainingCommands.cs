using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Entities;
using QuoteMiner.Training.Models;
using QuoteMiner.Training.Tagging;
using QuoteMiner.Training.Words;

namespace QuoteMiner.Training;

/// <summary>Trains the models and writes them with their cards.</summary>
internal sealed class TrainingCommands(Repository repository)
{
    public void Words()
    {
        var sizes = WordClusterTrainer.DefaultSizes;
        var bytes = WordClusterTrainer.Train(repository.Corpora, sizes);
        var card = new ModelCard("words", "Words in clusters of three sizes, found by k-means on word vectors: what the trained stages know of words that their training texts lack.")
            .Section("Sources", "GloVe 6B, 100 dimensions, the 150,000 most frequent words: PDDL 1.0 (public domain)")
            .Section("Settings", $"{string.Join(", ", sizes)} clusters, each a union of finer ones; the mean vector taken away; cosine; integer arithmetic; no random numbers");
        Write("words", bytes, card);
    }

    /// <param name="trial">A file to write instead of the package's model.</param>
    public void Tagger(TaggerSettings settings, string? trial = null)
    {
        var clusters = Clusters();
        var corpora = repository.Corpora;
        var bytes = new TaggerTrainer(settings, clusters).Train(TaggerCorpora.Gold(corpora), TaggerCorpora.Silver(corpora));
        var scores = Evaluate(new PerceptronTagger(ModelFile.Read("tagger", bytes), clusters), confusions: trial is not null);
        if (trial is not null)
        {
            File.WriteAllBytes(trial, bytes);
            Console.WriteLine($"{bytes.Length / 1000} kB; {string.Join("; ", scores)}");
            return;
        }

        var card = new ModelCard("tagger", "Penn part-of-speech tags as UD English writes them, greedy from left to right, by an averaged perceptron over hashed features; words that have one tag only in a list.")
            .Section("Sources", TaggerCorpora.Licences)
            .Section("Settings", settings.ToString())
            .Section("Share of right tags on the corpora's own tokens", scores);
        Write("tagger", bytes, card);
    }

    /// <summary>Prints the scores of the package's tagger, and its time.</summary>
    public void EvaluateTagger()
    {
        const int Runs = 2000;
        const int Sentences = 40;
        var tagger = new PerceptronTagger(ModelFile.Read("tagger", Read("tagger")), Clusters());
        Evaluate(tagger, confusions: true);
        var corpus = TaggingCorpus.Of(ConlluReader.ReadTags(repository.Corpora, "pud-test.conllu.gz").Take(Sentences));
        var time = TaggerEvaluation.NanosecondsPerToken(tagger, corpus, Runs);
        Console.WriteLine(FormattableString.Invariant($"{time:0} ns a token, the best of {Runs} runs over {corpus.Tags.Length} tokens of PUD"));
    }

    /// <param name="trial">A file to write instead of the package's model.</param>
    public void Entities(NameSettings settings, string? trial = null)
    {
        var names = Names();
        var bytes = names.Train(settings);
        if (trial is not null)
        {
            File.WriteAllBytes(trial, bytes);
            Console.WriteLine($"{bytes.Length / 1000} kB; {string.Join("; ", names.Evaluate(bytes, mistakes: true))}");
            return;
        }

        Write("entities", bytes, names.Card(settings, bytes));
    }

    /// <summary>Prints the scores of a model of names, and its time.</summary>
    /// <param name="trial">The file of a trial; null for the package's model.</param>
    public void EvaluateEntities(string? trial)
    {
        var model = trial is null ? Read("entities") : File.ReadAllBytes(trial);
        Names().Evaluate(model, mistakes: true);
        Names().Time(model);
    }

    NameCommands Names() => new(repository.Corpora, Clusters(), new PerceptronTagger(ModelFile.Read("tagger", Read("tagger")), Clusters()));

    List<string> Evaluate(PerceptronTagger tagger, bool confusions)
    {
        List<string> scores = [];
        foreach (var (name, corpus) in TaggerCorpora.Evaluation(repository.Corpora))
        {
            var accuracy = TaggerEvaluation.Accuracy(tagger, corpus, skipUnknown: name.Contains("automatic", StringComparison.Ordinal));
            scores.Add(FormattableString.Invariant($"{name}: {accuracy:0.0000}"));
            Console.Error.WriteLine(scores[^1] + (confusions ? "; " + string.Join(", ", TaggerEvaluation.Confusions(corpus, 12)) : ""));
        }

        return scores;
    }

    // From the file, not from the package's resources: those are of the build before.
    WordClusters Clusters() => new(ModelFile.Read("words", Read("words")));

    byte[] Read(string model) => File.ReadAllBytes(repository.ModelPath(model));

    void Write(string model, byte[] bytes, ModelCard card)
    {
        File.WriteAllBytes(repository.ModelPath(model), bytes);
        File.WriteAllText(repository.CardPath(model), card.GetText(bytes));
        Console.Error.WriteLine($"{repository.ModelPath(model)}: {bytes.Length} bytes");
    }
}
