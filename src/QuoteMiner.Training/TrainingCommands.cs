using System.Security.Cryptography;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Training.Coreference;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Entities;
using QuoteMiner.Training.Lemmas;
using QuoteMiner.Training.Models;
using QuoteMiner.Training.Parsing;
using QuoteMiner.Training.Tagging;
using QuoteMiner.Training.Words;

namespace QuoteMiner.Training;

/// <summary>Trains the models and writes them with their cards.</summary>
internal sealed class TrainingCommands(Repository repository)
{
    readonly ModelStore models = new(repository);

    public void Words()
    {
        var sizes = WordClusterTrainer.DefaultSizes;
        var bytes = WordClusterTrainer.Train(repository.Corpora, sizes);
        var card = new ModelCard("words", "Words in clusters of three sizes, found by k-means on word vectors: what the trained stages know of words that their training texts lack.")
            .Section("Sources", "GloVe 6B, 100 dimensions, the 150,000 most frequent words: PDDL 1.0 (public domain)")
            .Section("Settings", $"{string.Join(", ", sizes)} clusters, each a union of finer ones; the mean vector taken away; cosine; integer arithmetic; no random numbers");
        models.Write("words", bytes, card);
    }

    /// <param name="trial">A file to write instead of the package's model.</param>
    public void Tagger(TaggerSettings settings, string? trial = null)
    {
        var clusters = models.ReadClusters();
        var bytes = TrainTagger(settings, clusters);
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
            .Section("Share of right tags on the corpora's own tokens", scores)
            .Section("Share of right universal tags from the corpora's own Penn tags", UniversalTagScores());
        models.Write("tagger", bytes, card);
    }

    /// <summary>Prints the scores of the package's tagger, and its time.</summary>
    /// <param name="file">A file to read instead of the package's model.</param>
    public void EvaluateTagger(string? file = null)
    {
        const int Articles = 300;
        const int Passes = 40;
        var tagger = new PerceptronTagger(ModelFile.Read("tagger", file is null ? models.Read("tagger") : File.ReadAllBytes(file)), models.ReadClusters());
        Evaluate(tagger, confusions: true);
        var texts = TaggerEvaluation.Prepare(ArticleReader.Read(repository.Corpora, "polnear-train.jsonl.gz").Take(Articles).Select(article => article.Text));
        var lemmas = TaggerEvaluation.NanosecondsPerToken(new LemmaStage(new Lemmatizer(new LemmaForms(ModelFile.Read("lemmas", models.Read("lemmas"))))), texts, Passes);
        var time = TaggerEvaluation.NanosecondsPerToken(tagger, texts, Passes);
        Console.WriteLine(FormattableString.Invariant(
            $"{time:0} ns a token, lemmas {lemmas:0}, for each article the best of {Passes} passes over {Articles} articles of PolNeAR of {texts.Average(text => text.Tokens.Count):0} tokens on average"));
    }

    public void Lemmas(LemmaSettings settings)
    {
        var bytes = TrainLemmas(settings);
        var card = new ModelCard("lemmas", "Dictionary forms of inflected words: rules on endings, and the words for which they are wrong.")
            .Section("Sources", LemmaCorpora.Licences)
            .Section("Settings", settings.ToString())
            .Section("Share of right lemmas", EvaluateLemmas(bytes));
        models.Write("lemmas", bytes, card);
    }

    public void EvaluateLemmas() => EvaluateLemmas(models.Read("lemmas"));

    /// <summary>Trains a model as it ships and compares the bytes with those of the file.</summary>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    public bool Verify(string model)
    {
        var bytes = model switch
        {
            "words" => WordClusterTrainer.Train(repository.Corpora, WordClusterTrainer.DefaultSizes),
            "tagger" => TrainTagger(new TaggerSettings(), models.ReadClusters()),
            "lemmas" => TrainLemmas(new LemmaSettings()),
            "entities" => Names().Train(new NameSettings()),
            "coreference" => new CoreferenceCommands(repository).TrainModel(new CoreferenceSettings()),
            "parser" => new ParserCommands(repository).TrainModel(new ParserSettings()),
            _ => throw new ArgumentException($"There is no model '{model}'.", nameof(model)),
        };
        var same = bytes.AsSpan().SequenceEqual(models.Read(model));
        Console.WriteLine($"{model}: {(same ? "the same bytes" : "OTHER BYTES than the file's")}, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        return same;
    }

    byte[] TrainTagger(TaggerSettings settings, WordClusters clusters) =>
        new TaggerTrainer(settings, clusters).Train(
            TaggerCorpora.Gold(repository.Corpora),
            TaggerCorpora.Silver(repository.Corpora, Fold.Of(settings.Fold, settings.Folds), settings.Wikinews > 0));

    byte[] TrainLemmas(LemmaSettings settings) =>
        new LemmaTrainer(settings).Train(TaggerCorpora.Gold(repository.Corpora), TaggerCorpora.Silver(repository.Corpora, Fold.None));

    List<string> EvaluateLemmas(byte[] model)
    {
        const int MistakesShown = 25;
        var lemmatizer = new Lemmatizer(new LemmaForms(ModelFile.Read("lemmas", model)));
        var tagger = models.ReadTagger();
        List<string> scores = [];
        foreach (var file in LemmaCorpora.Evaluation)
        {
            var sentences = ConlluReader.ReadTags(repository.Corpora, file + ".conllu.gz");
            var gold = LemmaEvaluation.Score(lemmatizer, sentences, null);
            scores.Add($"{file}, tags of the treebank: {gold}");
            scores.Add($"{file}, tags of the tagger: {LemmaEvaluation.Score(lemmatizer, sentences, tagger)}");
            Console.Error.WriteLine($"{scores[^2]}\n{scores[^1]}\n  {gold.Mistakes(MistakesShown)}");
        }

        return scores;
    }

    /// <summary>Prints how many universal tags follow rightly from the treebanks' Penn tags.</summary>
    public void EvaluateUniversalTags() => Console.WriteLine(string.Join('\n', UniversalTagScores()));

    List<string> UniversalTagScores()
    {
        List<string> scores = [];
        foreach (var file in UniversalTagEvaluation.Treebanks)
        {
            var (with, confusions) = UniversalTagEvaluation.Score(repository.Corpora, file, withRelations: true);
            var (without, otherConfusions) = UniversalTagEvaluation.Score(repository.Corpora, file, withRelations: false);
            scores.Add(FormattableString.Invariant($"{file}: {with:0.0000} with the treebank's relations, {without:0.0000} without"));
            Console.Error.WriteLine($"{scores[^1]}\n  {confusions}\n  {otherConfusions}");
        }

        return scores;
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

        models.Write("entities", bytes, names.Card(settings, bytes));
    }

    /// <summary>Prints the scores of a model of names, and its time.</summary>
    /// <param name="trial">The file of a trial; null for the package's model.</param>
    public void EvaluateEntities(string? trial)
    {
        var model = trial is null ? models.Read("entities") : File.ReadAllBytes(trial);
        Names().Evaluate(model, mistakes: true);
        Names().Time(model);
    }

    NameCommands Names() => new(repository.Corpora, models.ReadClusters(), models.ReadTagger());

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
}
