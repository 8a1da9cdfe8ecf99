using QuoteMiner.Coreference;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Training.Attribution;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Coreference;

/// <summary>Trains and measures the links of pronouns.</summary>
internal sealed class CoreferenceCommands(Repository repository)
{
    /// <summary>Of ten articles with silver chains the last is left out when settings are tried.</summary>
    const int Share = 10;

    readonly CoreferenceStages everySentence = new(everySentence: true);
    readonly CoreferenceStages nearQuotes = new(everySentence: false);
    readonly ModelStore models = new(repository);

    /// <summary>Trains, and writes model and card.</summary>
    public void Train(CoreferenceSettings settings)
    {
        var bytes = TrainModel(settings);
        var card = new ModelCard("coreference", "Whom a pronoun means: boosted trees that tell for each of the speakers around it how probable it is.")
            .Section("Sources", "PolNeAR, train: chains of an automatic annotation (CoreNLP); only weights are kept; last names that speak, hidden behind pronouns", "GUM, train: chains marked by hand (CC BY)", "GAP, development and validation: pronouns with two names (Apache-2.0)")
            .Section("Settings", settings.ToString())
            .Section("Which of two names a pronoun means, GAP", Score(bytes, settings, "test"));
        models.Write("coreference", bytes, card);
    }

    /// <summary>The bytes of the model.</summary>
    public byte[] TrainModel(CoreferenceSettings settings) => Fit(settings, _ => true);

    /// <summary>Trains with other settings into a file, and prints the scores of a part of the passages and articles that the model has not seen.</summary>
    public void Try(CoreferenceSettings settings, string file)
    {
        var bytes = Fit(settings with { GapParts = 1 }, place => place % Share < Share - 1);
        foreach (var line in Score(bytes, settings, "validation"))
        {
            Console.WriteLine(line);
        }

        var rows = Rows().OfSilverChains(place => place % Share == Share - 1);
        var trees = TreeEnsemble.Read(ModelFile.Read("coreference", bytes), "PRON", AntecedentDescriber.RowLength);
        List<LabelledRow> speaking = [.. rows.Where(row => row.Features[(int)AntecedentFeature.PronounSpeaks] > 0)];
        var masked = Rows().OfMaskedNames(place => place % Share == Share - 1, Model(bytes));
        Console.WriteLine(FormattableString.Invariant($"the chosen one is right: silver {ShareRight(rows, trees):0.0000}, where it speaks {ShareRight(speaking, trees):0.0000}; masked {ShareRight(masked, trees):0.0000}"));
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>How often the likeliest of a pronoun's candidates is right, where one is.</summary>
    static double ShareRight(List<LabelledRow> rows, TreeEnsemble trees)
    {
        var (right, all) = (0, 0);
        for (var i = 0; i < rows.Count; all++)
        {
            var (first, best, score) = (i, i, float.NegativeInfinity);
            for (; i < rows.Count && rows[i].Group == rows[first].Group; i++)
            {
                var own = trees.Score(rows[i].Features);
                (best, score) = own > score ? (i, own) : (best, score);
            }

            right += rows[best].Label ? 1 : 0;
        }

        return (double)right / all;
    }

    /// <summary>Prints the scores of the package's model.</summary>
    public void Evaluate()
    {
        foreach (var line in Score(models.Read("coreference"), new CoreferenceSettings(), "test"))
        {
            Console.WriteLine(line);
        }
    }

    string[] Score(byte[] bytes, CoreferenceSettings settings, string part) =>
        [.. GapScore.Of(repository.Corpora, part, everySentence, Model(bytes), settings.LeastForGap / 1000f)];

    CoreferenceRows Rows() => new(repository.Corpora, everySentence, nearQuotes);

    /// <param name="isLearnt">Whether an article with silver chains is learnt from, by its place.</param>
    byte[] Fit(CoreferenceSettings settings, Func<int, bool> isLearnt)
    {
        var corpus = Rows();
        List<LabelledRow> rows = [];
        Add(rows, settings.SilverWeight > 0 ? corpus.OfSilverChains(isLearnt) : [], settings.SilverWeight);
        Add(rows, corpus.OfGum(), settings.GumWeight);

        // The pronouns beside that of a passage are linked by a model of the chains.
        var first = Model(Fit(rows, settings));
        Add(rows, settings.MaskedWeight > 0 ? corpus.OfMaskedNames(isLearnt, first) : [], settings.MaskedWeight);
        string[] parts = ["development", "validation"];
        Add(rows, [.. parts.Take(settings.GapParts).SelectMany(part => corpus.OfGap(part, first))], settings.GapWeight);
        return Fit(rows, settings);
    }

    static void Add(List<LabelledRow> rows, List<LabelledRow> more, int times)
    {
        Console.Error.WriteLine($"{more.Count} rows, {more.Count(row => row.Label)} of them right, {times} times");
        for (var i = 0; i < times; i++)
        {
            rows.AddRange(more);
        }
    }

    static byte[] Fit(List<LabelledRow> rows, CoreferenceSettings settings) =>
        new ModelWriter().Add("PRON", BoostedTrees.Classify(rows, settings.ForTrees()).Trees.ToSection()).ToArray();

    static CoreferenceModel Model(byte[] bytes) => new(ModelFile.Read("coreference", bytes));
}
