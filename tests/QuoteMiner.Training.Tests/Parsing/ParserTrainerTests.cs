using NUnit.Framework;
using QuoteMiner.Models;
using QuoteMiner.Parsing;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

public sealed class ParserTrainerTests
{
    static readonly ParserSettings Settings = new()
    {
        Epochs = 10,
        GoldEpochs = 10,
        MinimumCount = 1,
        RelationMinimumCount = 1,
        MoveSmallestRow = 1,
        RelationSmallestRow = 1,
        MoveByteStep = 8,
        RelationByteStep = 8,
        Runs = 2,
    };

    [Test]
    public void A_toy_treebank_is_learned_to_the_last_arc()
    {
        var corpus = Toy();
        new TransitionParser(ModelFile.Read("parser", Train()), ToyClusters.None, everySentence: true).Annotate(corpus.Text);
        Assert.That(ParserEvaluation.Score(corpus, wordsOnly: false), Is.EqualTo((1.0, 1.0)));
    }

    [Test]
    public void Training_twice_gives_the_same_bytes()
    {
        var first = Train();
        var second = Train();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void A_thousand_damaged_parsers_are_refused()
    {
        foreach (var file in DamagedFiles.Of(Train()))
        {
            Assert.That(() => new TransitionParser(ModelFile.Read("parser", file), ToyClusters.None, everySentence: true), Throws.TypeOf<InvalidDataException>());
        }
    }

    [Test]
    public void What_a_fold_holds_is_not_taught()
    {
        List<TreeSentence> sentences = [Of("Mira/NNP/2/nsubj slept/VBD/0/root", 0), Of("Theo/NNP/2/nsubj left/VBD/0/root", 1)];
        var corpus = ParsingCorpus.Of(sentences);
        corpus.LeaveOut(sentences, Fold.Of(1, 2));
        Assert.That((corpus.CanTeach(0), corpus.CanTeach(1)), Is.EqualTo((true, false)));
    }

    [Test]
    public void Automatic_trees_become_those_of_the_treebanks()
    {
        var sentence = Of("President/NNP/3/compound Mira/NNP/3/compound Solberg/NNP/4/nsubj left/VBD/0/root ,/,/1/punct smiling/VBG/4/dep ././4/punct", 0)
            with
        { Names = [null, "PERSON", "PERSON", null, null, null, null] };
        var harmonised = SilverHarmonizer.Harmonize(sentence);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(harmonised.Heads, Is.EqualTo(new[] { 1, 3, 1, -1, 5, 3, 3 }));
            Assert.That(harmonised.Relations[..3], Is.EqualTo(new[] { DependencyRelation.NmodDesc, DependencyRelation.Nsubj, DependencyRelation.Flat }));
            Assert.That(harmonised.Relations[5], Is.EqualTo(DependencyRelation.None), "“dep” tells nothing");
        }
    }

    static byte[] Train() => new ParserTrainer(Settings, ToyClusters.None).Train(Toy());

    static ParsingCorpus Toy()
    {
        TreeSentence[] sentences =
        [
            Of("The/DT/2/det mayor/NN/3/nsubj said/VBD/0/root nothing/NN/3/obj ././3/punct", 0),
            Of("“/``/3/punct We/PRP/3/nsubj won/VBD/6/ccomp ,/,/3/punct ”/''/3/punct said/VBD/0/root Mira/NNP/6/nsubj Solberg/NNP/7/flat ././6/punct", 1),
            Of("Mira/NNP/2/nsubj left/VBD/0/root ,/,/4/punct saying/VBG/2/advcl nothing/NN/4/obj ././2/punct", 2),
            Of("Theo/NNP/6/nsubj ,/,/4/punct who/WP/4/nsubj lost/VBD/1/acl:relcl ,/,/1/punct smiled/VBD/0/root ././6/punct", 3),
        ];
        var corpus = ParsingCorpus.Of(sentences);
        var tags = sentences.SelectMany(sentence => sentence.Tags).ToArray();
        tags.CopyTo(corpus.Text.Tokens.Tags);
        return corpus;
    }

    static TreeSentence Of(string text, int document)
    {
        var rows = Array.ConvertAll(text.Split(' '), token => token.Split('/'));
        return new TreeSentence(
            Array.ConvertAll(rows, row => row[0]),
            Array.ConvertAll(rows, row => PennTags.Parse(row[1])),
            Array.ConvertAll(rows, row => int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture) - 1),
            Array.ConvertAll(rows, row => DependencyRelations.Parse(row[3])),
            new string?[rows.Length],
            document);
    }
}
