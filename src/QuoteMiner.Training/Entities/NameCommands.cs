using QuoteMiner.Entities;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Entities;

/// <summary>Trains and measures the model of names.</summary>
internal sealed class NameCommands(CorpusFolder corpora, WordClusters clusters, PerceptronTagger tagger)
{
    static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Organisation, NameKind.Place];

    public byte[] Train(NameSettings settings) => new NameTrainer(settings, clusters, tagger).Train(NameCorpora.Training(corpora, settings));

    public ModelCard Card(NameSettings settings, byte[] model) =>
        new ModelCard("entities", "Names of persons, organisations, places and other things, greedy from left to right, by an averaged perceptron over hashed features.")
            .Section("Sources", NameCorpora.Licences)
            .Section("Settings", settings.ToString())
            .Section("F1 on the corpora's own tokens with predicted parts of speech; names with exactly the right words, titles and possessives left out, unless said otherwise", Evaluate(model, mistakes: false));

    public List<string> Evaluate(byte[] model, bool mistakes)
    {
        var finder = Finder(model);
        List<string> scores = [];
        foreach (var (name, documents) in Sets())
        {
            var texts = documents.ConvertAll(document => NamedText.Of(document, tagger));
            NameEvaluation.Run(finder, texts);
            foreach (var kind in Kinds)
            {
                Add($"{name}, {kind}: {NameEvaluation.Spans(texts, kind)}");
            }

            if (name.StartsWith("GUM", StringComparison.Ordinal))
            {
                Add($"{name}, mentions of persons headed by a proper noun, by head word: {NameEvaluation.PersonHeads(texts, namesOnly: false)}");
                Add($"{name}, the same, with capitalised titles that stand alone: {NameEvaluation.PersonHeads(texts, namesOnly: false, titles: true)}");
                Add($"{name}, the same, of those the names: {NameEvaluation.PersonHeads(texts, namesOnly: true)}");
            }

            if (mistakes)
            {
                if (name.StartsWith("GUM", StringComparison.Ordinal))
                {
                    Console.Error.WriteLine(string.Join('\n', NameEvaluation.HeadMistakes(texts)));
                }

                Console.Error.WriteLine(string.Join(", ", NameEvaluation.Mistakes(texts, NameKind.Person, 60)));
            }
        }

        return scores;

        void Add(string score)
        {
            scores.Add(score);
            Console.Error.WriteLine(score);
        }
    }

    /// <summary>Prints the time of the stage over news.</summary>
    public void Time(byte[] model)
    {
        const int Runs = 300;
        const int Articles = 8;
        var texts = NameCorpora.Polnear(corpora).Take(Articles).Select(document => NamedText.Of(document, tagger)).ToList();
        var time = NameEvaluation.NanosecondsPerToken(Finder(model), texts, Runs);
        Console.WriteLine(FormattableString.Invariant($"{time:0.0} ns a token, the best of {Runs} runs over {texts.Sum(text => text.Tags.Length)} tokens of PolNeAR dev"));
    }

    NameFinder Finder(byte[] model) => new(ModelFile.Read("entities", model), clusters);

    IEnumerable<(string Name, List<NamedDocument> Documents)> Sets()
    {
        var polnear = NameCorpora.Polnear(corpora);
        yield return ("PolNeAR dev, automatic names", polnear);
        yield return ("the same in capitals", polnear.ConvertAll(NameNoise.Capitals));
        yield return ("the same in lower case", polnear.ConvertAll(NameNoise.LowerCase));
        yield return ("PolNeAR dev with other persons' names", [.. NameNoise.OtherNames(polnear, 100, 50, 5)]);
        yield return ("GUM dev", NameCorpora.GumDevelopment(corpora));
        yield return ("GUM test", NameCorpora.Gum(corpora));
        yield return ("Broad Twitter Corpus, test", NameCorpora.Twitter(corpora));
    }
}
