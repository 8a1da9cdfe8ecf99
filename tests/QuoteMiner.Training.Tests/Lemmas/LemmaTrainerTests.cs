using NUnit.Framework;
using QuoteMiner.Models;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Lemmas;

public sealed class LemmaTrainerTests
{
    static readonly LemmaSettings Settings = new() { ExceptionWeight = 1 };

    [TestCase("walked", "VBD", "walk")]
    [TestCase("pleaded", "VBN", "plead")]
    [TestCase("carried", "VBD", "carry")]
    [TestCase("hurried", "VBD", "hurry")]
    [TestCase("went", "VBD", "go")]
    [TestCase("WENT", "VBN", "go")]
    [TestCase("went", "VB", "went")]
    [TestCase("british", "JJ", "British")]
    public void Rules_hold_for_unseen_words_and_exceptions_for_seen_ones(string form, string tag, string lemma)
    {
        Span<char> written = stackalloc char[32];
        Assert.That(Toy().TryWrite(form, PennTags.Parse(tag), written, out var length), Is.True);
        Assert.That(written[..length].ToString(), Is.EqualTo(lemma));
    }

    [Test]
    public void Training_twice_gives_the_same_bytes()
    {
        var first = Train();
        var second = Train();
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void A_gold_lemma_outweighs_a_silver_one()
    {
        var counts = new LemmaCounts();
        counts.Add([Of("fled/VBD/flee")], 3, onlyInflected: false);
        counts.Add([Of("fled/VBD/fle fled/VBD/fle the/DT/teh")], 1, onlyInflected: true);
        Assert.That(counts.Best(), Is.EqualTo(new[] { (PennTag.VBD, "fled", "flee", 3) }));
    }

    [Test]
    public void A_thousand_damaged_files_are_refused()
    {
        foreach (var file in DamagedFiles.Of(Train()))
        {
            Assert.That(() => new LemmaForms(ModelFile.Read("lemmas", file)), Throws.TypeOf<InvalidDataException>());
        }
    }

    static Lemmatizer Toy() => new(new LemmaForms(ModelFile.Read("lemmas", Train())));

    static byte[] Train() => new LemmaTrainer(Settings).Train(
        [
            Of("talked/VBD/talk waited/VBD/wait played/VBN/play worried/VBD/worry tried/VBN/try married/VBD/marry"),
            Of("went/VBD/go British/JJ/British"),
        ],
        []);

    static TaggedSentence Of(string text)
    {
        var parts = text.Split(' ').Select(token => token.Split('/')).ToArray();
        return new TaggedSentence(Array.ConvertAll(parts, part => part[0]), Array.ConvertAll(parts, part => PennTags.Parse(part[1])))
        {
            Lemmas = Array.ConvertAll(parts, part => part[2]),
        };
    }
}
