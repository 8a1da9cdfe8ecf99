using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;

namespace QuoteMiner.Training.Models;

/// <summary>The models of the package as files. What is read is not what is embedded in the running assembly: that is of the build before.</summary>
internal sealed class ModelStore(Repository repository)
{
    public byte[] Read(string model) => File.ReadAllBytes(repository.ModelPath(model));

    public WordClusters ReadClusters() => new(ModelFile.Read("words", Read("words")));

    public PerceptronTagger ReadTagger() => new(ModelFile.Read("tagger", Read("tagger")), ReadClusters());

    public void Write(string model, byte[] bytes, ModelCard card)
    {
        File.WriteAllBytes(repository.ModelPath(model), bytes);
        File.WriteAllText(repository.CardPath(model), card.GetText(bytes));
        Console.Error.WriteLine($"{repository.ModelPath(model)}: {bytes.Length} bytes");
    }
}
