using System.Globalization;
using QuoteMiner.Attribution;
using QuoteMiner.Entities;
using QuoteMiner.Evaluation;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Parsing;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

/// <summary>Fits the weights of <see cref="QuoteMiner.Attribution"/> to articles whose attributions were marked by hand, and prints them as the tables stand there.</summary>
internal static class AttributionFit
{
    const int Folds = 4;

    /// <param name="jackknife">A folder with <c>parser-0.bin</c> to <c>parser-3.bin</c>, each trained without its fold of the articles; null takes the package's parser for all.</param>
    public static void Run(string path, string? jackknife)
    {
        var documents = GoldReader.Read(path);
        var stages = jackknife is null ? [StageOrder.Create()] : Enumerable.Range(0, Folds).Select(fold => StagesWithout(jackknife, fold)).ToArray();
        var regions = RegionCorpus.Read(documents, stages);
        Console.Error.WriteLine($"{regions.Count} regions, {regions.Count(region => region.IsQuotation)} of them quotations");
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mention right in {Folds}-fold cross-validation: {CrossValidate(regions):F4}"));
        var attribution = SoftmaxRegression.Fit(regions.ToArray());
        Print<AttributionFeature>(attribution);

        // The classifier reads the ranker's score, so it is fitted to the new one.
        attribution.CopyTo(AttributionWeights.Table.Values);
        regions = RegionCorpus.Read(documents, stages);
        Print<QuotationFeature>(LogisticRegression.Fit(regions.ToArray()));
    }

    static IStage[] StagesWithout(string folder, int fold)
    {
        var file = ModelFile.Read("parser", File.ReadAllBytes(Path.Combine(folder, $"parser-{fold}.bin")));
        return StageOrder.Create(new PerceptronTagger(), new TransitionParser(file, WordClusters.Default, everySentence: false), new NameFinder());
    }

    /// <summary>Share of the quotations whose mention is right when their articles were left out of the fit.</summary>
    public static double CrossValidate(IReadOnlyList<TrainingRegion> regions)
    {
        double right = 0, quotations = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = SoftmaxRegression.Fit(regions.Where(region => region.Document % Folds != fold).ToArray());
            var unseen = regions.Where(region => region.Document % Folds == fold && region.IsQuotation).ToArray();
            right += unseen.Count(region => SoftmaxRegression.IsRight(region, weights));
            quotations += unseen.Length;
        }

        return right / quotations;
    }

    static void Print<TFeature>(float[] weights)
        where TFeature : struct, Enum
    {
        foreach (var feature in Enum.GetValues<TFeature>())
        {
            var weight = weights[Convert.ToInt32(feature, CultureInfo.InvariantCulture)];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        (F.{feature}, {weight:0.##}f),"));
        }
    }
}
