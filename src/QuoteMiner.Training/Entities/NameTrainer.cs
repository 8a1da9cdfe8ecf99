using QuoteMiner.Entities;
using QuoteMiner.Learning;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Entities;

/// <summary>Trains the model of names; the same articles and settings give the same bytes.</summary>
internal sealed class NameTrainer(NameSettings settings, WordClusters clusters, PerceptronTagger tagger)
{
    readonly SentenceNamer namer = new(clusters);

    /// <param name="corpora">Articles, and how much an update changes for their tokens.</param>
    public byte[] Train(List<(List<NamedDocument> Documents, int Amount)> corpora)
    {
        var texts = new List<(NamedText Text, int Amount)>();
        foreach (var (documents, amount) in corpora)
        {
            List<NamedDocument> all =
            [
                .. documents,
                .. NameNoise.ChangedCapitals(documents, settings.CaseNoise, settings.Seed),
                .. NameNoise.OtherNames(documents, settings.OtherNames, settings.MadeUpNames, settings.Seed + 1),
            ];
            texts.AddRange(all.Select(document => (NamedText.Of(document, tagger), amount)));
        }

        Console.Error.WriteLine($"entities: {texts.Count} texts, {texts.Sum(text => text.Text.Tags.Length)} tokens");
        var perceptron = new AveragedPerceptron(Count(texts), NameTags.Count);
        Console.Error.WriteLine($"entities: {perceptron.Keys.Length} features");
        Learn(perceptron, texts);
        var model = QuantizedModel.Of(perceptron, settings.ByteStep, settings.SmallestWeight, settings.SmallestRow);
        Console.Error.WriteLine($"entities: {model.Keys.Length} features kept, {model.Weights.Count(weight => weight != 0)} weights, {model.Clipped} clipped");
        var writer = new ModelWriter();
        model.Write(writer);
        return writer.ToArray();
    }

    int[] Count(List<(NamedText Text, int Amount)> texts)
    {
        var counts = new FeatureCounts();
        var counter = new NameFeatureCounter(counts);
        foreach (var (text, _) in texts)
        {
            counter.Right = text.Tags;
            Run(text.Text, ref counter);
        }

        return counts.AtLeast(settings.MinimumCount);
    }

    void Learn(AveragedPerceptron perceptron, List<(NamedText Text, int Amount)> texts)
    {
        var random = new SeededRandom(settings.Seed);
        var teacher = new NameTeacher(perceptron, settings.Margin);
        var order = texts.ToArray();
        var progress = new Progress("entities", settings.Epochs);
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            var (mistakes, decided) = (teacher.Mistakes, teacher.Decided);
            random.Shuffle<(NamedText Text, int Amount)>(order);
            foreach (var (text, amount) in order)
            {
                teacher.Right = text.Tags;
                teacher.Amount = amount;
                Run(text.Text, ref teacher);
            }

            progress.Report(epoch, FormattableString.Invariant($"{100.0 * (teacher.Mistakes - mistakes) / (teacher.Decided - decided):0.00} % of {teacher.Decided - decided} wrong"));
        }
    }

    void Run<TChooser>(AnnotatedText text, ref TChooser chooser)
        where TChooser : struct, INameChooser
    {
        text.Names.Clear();
        var article = new ArticleWords(text);
        foreach (var sentence in text.Sentences.Items)
        {
            namer.Find(text, sentence, article, ref chooser);
        }
    }
}
