using BenchmarkDotNet.Attributes;
using QuoteMiner.Attribution;
using QuoteMiner.Entities;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Parsing;
using QuoteMiner.Tagging;

namespace QuoteMiner.Benchmarks;

/// <summary>Reading each model file, from the package's resources to what its stage works with: checks, unpacking, tables.</summary>
[MemoryDiagnoser]
public class ModelLoadBenchmarks
{
    const string Folder = "Models/";

    public static IEnumerable<string> Models =>
        typeof(ModelFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal);

    [ParamsSource(nameof(Models))]
    public string Model { get; set; } = "";

    /// <summary>A file that does not give back all its sections throws, so what comes back is whole.</summary>
    [Benchmark]
    public object Load()
    {
        var file = ModelFile.FromResources(Model);
        return Model switch
        {
            "words" => new WordClusters(file) is { Words: > 0 } words ? words : throw new InvalidOperationException("The clusters hold no word."),
            "tagger" => new PerceptronTagger(file, WordClusters.Default),
            "lemmas" => new Lemmatizer(new LemmaForms(file)),
            "parser" => new TransitionParser(file, WordClusters.Default, everySentence: true),
            "entities" => new NameFinder(file, WordClusters.Default),
            "attribution" => new AttributionModel(file, WordClusters.Default),
            _ => file,
        };
    }
}
