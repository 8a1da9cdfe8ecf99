using NUnit.Framework;
using QuoteMiner.Entities;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Entities;

internal sealed class NameTrainerTests
{
    static readonly NameSettings Settings = new() { Epochs = 20, MinimumCount = 1, CaseNoise = 0, OtherNames = 0, ByteStep = 1, SmallestRow = 1 };
    static readonly PerceptronTagger Tagger = new();

    [Test]
    public void A_toy_corpus_is_learned_to_the_last_name([Values(NameKind.Person, NameKind.Organisation, NameKind.Place, NameKind.Other)] NameKind kind)
    {
        List<NamedText> texts = [NamedText.Of(Toy(), Tagger)];
        NameEvaluation.Run(Finder(Train(Settings)), texts);
        Assert.That(NameEvaluation.Spans(texts, kind).F1, Is.EqualTo(1));
    }

    [TestCase(0, 0)]
    [TestCase(100, 100)]
    public void Training_twice_gives_the_same_bytes(int caseNoise, int otherNames)
    {
        var settings = Settings with { CaseNoise = caseNoise, OtherNames = otherNames, MadeUpNames = 50 };
        var first = Train(settings);
        var second = Train(settings);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Three_hundred_damaged_models_are_refused()
    {
        var whole = Train(Settings);
        var random = new SeededRandom(11);
        for (var i = 0; i < 300; i++)
        {
            var file = i % 2 == 0 ? (byte[])whole.Clone() : whole[..random.Next(whole.Length)];
            if (i % 2 == 0)
            {
                file[random.Next(file.Length)] ^= (byte)(1 + random.Next(255));
            }

            Assert.That(() => Finder(file), Throws.TypeOf<InvalidDataException>());
        }
    }

    [Test]
    public void A_model_of_other_classes_is_refused()
    {
        var writer = new ModelWriter()
            .Add("FEAT", new SectionWriter().Keys([]))
            .Add("WGTS", new SectionWriter().Int32(NameTags.Count + 1).Int32(0));
        Assert.That(() => Finder(writer.ToArray()), Throws.TypeOf<InvalidDataException>().With.Message.Contains("classes"));
    }

    [Test]
    public void Settings_change_by_name_and_unknown_ones_are_refused()
    {
        Assert.That(TrainingSettings.Change(new NameSettings(), ["Without=3", "Folds=4"]), Is.EqualTo(new NameSettings { Without = 3, Folds = 4 }));
        Assert.That(() => TrainingSettings.Change(new NameSettings(), ["Depth=3"]), Throws.ArgumentException);
    }

    static byte[] Train(NameSettings settings) => new NameTrainer(settings, ToyClusters.None, Tagger).Train([([Toy()], 1)]);

    static NameFinder Finder(byte[] file) => new(ModelFile.Read("entities", file), ToyClusters.None);

    static NamedDocument Toy() => new("toy",
    [
        Of("Mira/P Solberg/P of/- Northgate/O Water/O visited/- Kalby/L ./-"),
        Of("In/- Kalby/L Solberg/P met/- Ivo/P van/P der/P Brandt/P ./-"),
        Of("Northgate/O Water/O sponsors/- the/- Kalby/M Cup/M ./-"),
        Of("Brandt/P left/- Kalby/L ./-"),
        Of("The/- Kalby/M Cup/M went/- to/- Tromsund/L ,/- Solberg/P said/- ./-"),
    ]);

    static NamedSentence Of(string text)
    {
        List<NamedDocument> documents = [new("", [])];
        var builder = new NamedSentenceBuilder();
        foreach (var token in text.Split(' '))
        {
            var kind = token[^1] switch
            {
                'P' => NameKind.Person,
                'O' => NameKind.Organisation,
                'L' => NameKind.Place,
                'M' => NameKind.Other,
                _ => NameKind.None,
            };
            builder.Add(token[..token.LastIndexOf('/')], kind, begins: false);
        }

        builder.End(documents);
        return documents[0].Sentences[0];
    }
}
