using NUnit.Framework;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Tagging;

public sealed class TaggerTrainerTests
{
    static readonly TaggerSettings Settings = new() { Epochs = 12, GoldEpochs = 0, MinimumCount = 1, SmallestRow = 1, ByteStep = 1 };

    [Test]
    public void A_toy_corpus_is_learned_to_the_last_word()
    {
        var tagger = new PerceptronTagger(ModelFile.Read("tagger", Train()), ToyClusters.None);
        Assert.That(TaggerEvaluation.Accuracy(tagger, TaggingCorpus.Of(Toy())), Is.EqualTo(1));
    }

    [Test]
    public void Training_twice_gives_the_same_bytes()
    {
        var first = Train();
        var second = Train();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Words_with_one_tag_are_listed_and_the_others_are_not()
    {
        var finder = new CertainTagFinder();
        finder.Add(TaggingCorpus.Of(Toy()), ToyClusters.None, 1);
        var (keys, tags) = finder.Find(minimum: 3, ratio: 100);

        Assert.That(tags[Array.IndexOf(keys, (int)KeyTable.KeyOf(WordHash.Of("the")))], Is.EqualTo(PennTag.DT));
        Assert.That(keys, Does.Not.Contain((int)KeyTable.KeyOf(WordHash.Of("report"))));
    }

    [Test]
    public void A_thousand_damaged_taggers_are_refused()
    {
        foreach (var file in DamagedFiles.Of(Train()))
        {
            Assert.That(() => new PerceptronTagger(ModelFile.Read("tagger", file), ToyClusters.None), Throws.TypeOf<InvalidDataException>());
        }
    }

    static byte[] Train() => new TaggerTrainer(Settings, ToyClusters.None).Train(Toy(), []);

    /// <summary>"report" and "claims" are nouns after a determiner and verbs after a noun.</summary>
    static List<TaggedSentence> Toy() =>
    [
        Of("The/DT ministers/NNS report/VBP a/DT loss/NN ./."),
        Of("A/DT report/NN claims/VBZ the/DT ministers/NNS lied/VBD ./."),
        Of("Mira/NNP Solberg/NNP denied/VBD the/DT claims/NNS ./."),
        Of("The/DT report/NN said/VBD Mira/NNP lied/VBD ./."),
        Of("\"/`` No/UH ,/, \"/'' the/DT ministers/NNS said/VBD ./."),
    ];

    static TaggedSentence Of(string text)
    {
        var pairs = text.Split(' ').Select(token => (Word: token[..token.LastIndexOf('/')], Tag: token[(token.LastIndexOf('/') + 1)..])).ToArray();
        return new TaggedSentence(Array.ConvertAll(pairs, pair => pair.Word), Array.ConvertAll(pairs, pair => PennTags.Parse(pair.Tag)));
    }
}
