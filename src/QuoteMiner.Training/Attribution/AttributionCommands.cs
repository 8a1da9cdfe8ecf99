using System.Globalization;
using QuoteMiner.Attribution;
using QuoteMiner.Coreference;
using QuoteMiner.Entities;
using QuoteMiner.Evaluation;
using QuoteMiner.Models;
using QuoteMiner.Parsing;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Entities;
using QuoteMiner.Training.Models;
using QuoteMiner.Training.Parsing;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Attribution;

/// <summary>Trains and measures the attribution.</summary>
/// <param name="folder">Holds the models of each fold (<see cref="Jackknife"/>).</param>
internal sealed class AttributionCommands(Repository repository, string folder)
{
    const int Folds = 4;
    const string Corpus = "polnear-train.jsonl.gz";

    readonly ModelStore models = new(repository);

    /// <summary>Makes tagger, names and parser without each fold of the articles, so that attribution learns from their slips as it meets them in use. What is there already stays.</summary>
    public void Jackknife()
    {
        Directory.CreateDirectory(folder);
        for (var fold = 0; fold < Folds; fold++)
        {
            Make("tagger", fold, file => new TrainingCommands(repository).Tagger(new TaggerSettings { Fold = fold, Folds = Folds }, file));
            Make("entities", fold, file => new TrainingCommands(repository).Entities(new NameSettings { Without = fold, Folds = Folds }, file));
            Make("parser", fold, file => new ParserCommands(repository).Try(
                new ParserSettings { Runs = 1, Epochs = 5, SilverShare = 2, Fold = fold, Folds = Folds }, file, Path.Combine(folder, "tags.bin")));
        }
    }

    /// <summary>Trains on all articles, and writes model and card.</summary>
    public void Train(AttributionSettings settings)
    {
        var articles = Analyse(settings);
        var bytes = Trainer(settings).Train(articles);
        var card = new ModelCard("attribution", "Who said it: shares of words that report or are sources, a linear scorer that prunes, boosted trees that rank the sources of a quotation, tell whether it is one and how sure both are.", " FOLDER")
            .Section("Sources", "PolNeAR, train: attributions marked by hand in news; the articles belong to their publishers, only weights are kept", "tags, names and trees: of models trained without the fold of the article, which `-- jackknife FOLDER` makes")
            .Section("Settings", settings.ToString())
            .Section("Sources among the candidates", Coverage(articles, bytes))
            .Section($"{Folds}-fold cross-validation over the training articles, by article; all earlier stages have not seen the article", CrossValidate(settings, articles));
        models.Write("attribution", bytes, card);
    }

    /// <summary>Prints the figures of articles that were left out fold by fold.</summary>
    /// <param name="errors">A file to write the errors to, or null.</param>
    public void CrossValidate(AttributionSettings settings, string? errors = null)
    {
        foreach (var line in CrossValidate(settings, Analyse(settings), errors))
        {
            Console.WriteLine(line);
        }
    }

    /// <summary>Prints for each publisher what a model finds in its articles that was trained on those of the others.</summary>
    public void LeavePublisherOut(AttributionSettings settings)
    {
        var articles = Analyse(settings);
        var validation = new AttributionValidation(models.ReadClusters());
        validation.Run(articles, Trainer(settings), PublisherOf, new Progress("leave publisher out", articles.Select(PublisherOf).Distinct().Count()));
        List<double> scores = [];
        foreach (var publisher in articles.GroupBy(PublisherOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var report = validation.Score(publisher);
            scores.Add(report.QuotedRegions.Attributed.F1);
            Console.WriteLine(FormattableString.Invariant($"{publisher.Key}: {publisher.Count()} articles, detection {report.QuotedRegions.Detection.F1:0.0000}, attributed {scores[^1]:0.0000}"));
        }

        Console.WriteLine(FormattableString.Invariant($"mean of attributed F1: {scores.Average():0.0000}"));
    }

    /// <summary>Draws how far the confidences can be trusted: of the training articles, left out fold by fold, and of the development articles.</summary>
    public void DrawDiagrams(AttributionSettings settings)
    {
        var articles = Analyse(settings);
        var validation = Validate(settings, articles);
        var train = validation.Score(articles).QuotedRegions.Attributed.Gold;
        var (dev, devGold) = DevelopmentConfidence.Measure(repository.Corpora.PathOf(DevelopmentConfidence.Corpus), models.Read("attribution"), models.ReadClusters());
        var diagrams = new ConfidenceDiagrams(("training articles, left out", validation.Curve, train), ("development articles", dev, devGold));
        diagrams.DrawReliability(repository.DocumentPath("reliability.svg"));
        diagrams.DrawCoverage(repository.DocumentPath("coverage.svg"));
    }

    /// <summary>Trains again in memory and compares the bytes with those of the file.</summary>
    public bool Verify()
    {
        var settings = new AttributionSettings();
        var same = Trainer(settings).Train(Analyse(settings)).AsSpan().SequenceEqual(models.Read("attribution"));
        Console.WriteLine($"attribution: {(same ? "the same bytes" : "OTHER BYTES than the file's")}");
        return same;
    }

    static string PublisherOf(TrainingArticle article) => article.Document.Id.Split('_')[0];

    List<string> CrossValidate(AttributionSettings settings, List<TrainingArticle> articles, string? errors = null)
    {
        var validation = Validate(settings, articles);
        var report = validation.Score(articles);
        if (errors is not null)
        {
            File.WriteAllLines(errors, validation.Errors);
        }

        var regions = report.QuotedRegions;
        return
        [
            Line($"quoted regions found (detection): {regions.Detection}"),
            Line($"region and mention right (attributed): {regions.Attributed}"),
            .. regions.AttributionBySource.Select(pair => FormattableString.Invariant($"mention right where the source is a {pair.Key}: {pair.Value.Value:0.0000} of {pair.Value.Count}")),
            FormattableString.Invariant($"precision of the most confident 60 % / 80 % of the gold regions with a source: {validation.Curve.PrecisionAt(0.6, regions.Attributed.Gold):0.0000} / {validation.Curve.PrecisionAt(0.8, regions.Attributed.Gold):0.0000}"),
            FormattableString.Invariant($"expected calibration error: {validation.Curve.CalibrationError():0.0000}"),
        ];

        static string Line(FormattableString line)
        {
            var agreement = (Agreement)line.GetArgument(0)!;
            return string.Format(CultureInfo.InvariantCulture, line.Format, FormattableString.Invariant($"F1 {agreement.F1:0.0000} (precision {agreement.Precision:0.000}, recall {agreement.Recall:0.000}, {agreement.Gold})"));
        }
    }

    AttributionValidation Validate(AttributionSettings settings, List<TrainingArticle> articles)
    {
        var validation = new AttributionValidation(models.ReadClusters());
        validation.Run(articles, Trainer(settings), article => article.Number % Folds, new Progress("cross-validation", Folds));
        return validation;
    }

    /// <summary>How many of the gold sources are looked at, and how many are left after pruning.</summary>
    List<string> Coverage(List<TrainingArticle> articles, byte[] bytes)
    {
        var model = new AttributionModel(ModelFile.Read("attribution", bytes), models.ReadClusters());
        var regions = articles.SelectMany(article => RegionReader.Read(article, model)).Where(region => region.HasSource).ToArray();
        return
        [
            FormattableString.Invariant($"among the candidates: {regions.Average(region => region.IsSource.Contains(true) ? 1.0 : 0):0.0000} of {regions.Length} regions with a source, training articles"),
            FormattableString.Invariant($"among the {SourcePruner.MostSources} that are ranked: {regions.Average(region => region.SourceIsRight.Contains(true) ? 1.0 : 0):0.0000}"),
        ];
    }

    AttributionTrainer Trainer(AttributionSettings settings) => new(settings, models.ReadClusters());

    void Make(string model, int fold, Action<string> train)
    {
        if (!File.Exists(PathOf(model, fold)))
        {
            train(PathOf(model, fold));
        }
    }

    /// <summary>Analyses the articles and their copies, each by models that have not seen it.</summary>
    List<TrainingArticle> Analyse(AttributionSettings settings)
    {
        var documents = GoldReader.Read(repository.Corpora.PathOf(Corpus));
        var stages = Enumerable.Range(0, Folds).Select(StagesWithout).ToArray();
        var progress = new Progress("analysis", documents.Count);
        List<TrainingArticle> articles = [];
        foreach (var document in documents)
        {
            articles.Add(TrainingArticle.Analyse(document, articles.Count, stages[articles.Count % Folds], settings.Copies));
        }

        progress.Report(articles.Count, Corpus);
        return articles;
    }

    IStage[] StagesWithout(int fold)
    {
        var clusters = models.ReadClusters();
        return StageOrder.Create(
            new PerceptronTagger(Read("tagger", fold), clusters),
            new TransitionParser(Read("parser", fold), clusters, everySentence: false),
            new NameFinder(Read("entities", fold), clusters),
            CoreferenceModel.Default,
            new WordTallies().ToModel(clusters, new float[SourceDescriber.PairLength]));
    }

    ModelFile Read(string model, int fold)
    {
        var path = PathOf(model, fold);
        return File.Exists(path)
            ? ModelFile.Read(model, File.ReadAllBytes(path))
            : throw new ArgumentException($"{path} is missing; 'jackknife {folder}' makes it.");
    }

    string PathOf(string model, int fold) => Path.Combine(folder, FormattableString.Invariant($"{model}-{fold}.bin"));
}
