using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

public sealed class LemmatizerTests
{
    [TestCase("said", "VBD", "say")]
    [TestCase("were", "VBD", "be")]
    [TestCase("denied", "VBN", "deny")]
    [TestCase("stopped", "VBD", "stop")]
    [TestCase("hoping", "VBG", "hope")]
    [TestCase("lying", "VBG", "lie")]
    [TestCase("claims", "VBZ", "claim")]
    [TestCase("watches", "VBZ", "watch")]
    [TestCase("ministries", "NNS", "ministry")]
    [TestCase("women", "NNS", "woman")]
    [TestCase("larger", "JJR", "large")]
    [TestCase("biggest", "JJS", "big")]
    [TestCase("better", "RBR", "well")]
    [TestCase("better", "JJR", "good")]
    [TestCase("n't", "RB", "not")]
    [TestCase("n’t", "RB", "not")]
    [TestCase("ca", "MD", "can")]
    [TestCase("ca", "NN", "ca")]
    [TestCase("The", "DT", "the")]
    [TestCase("them", "PRP", "they")]
    [TestCase("Solberg", "NNP", "Solberg")]
    [TestCase("American", "JJ", "American")]
    [TestCase("Swedish", "JJ", "Swedish")]
    [TestCase("SAID", "VBD", "say")]
    [TestCase("Republicans", "NNPS", "Republican")]
    [TestCase("STATES", "NNPS", "STATE")]
    [TestCase("saw", "NN", "saw")]
    [TestCase("saw", "VBD", "see")]
    public void A_word_with_its_tag_gives_its_dictionary_form(string form, string tag, string lemma) =>
        Assert.That(Write(form, PennTags.Parse(tag)), Is.EqualTo(lemma));

    [TestCase("The ministers said they were n't ready .", "the minister say they be not ready .")]
    public void Every_token_gets_the_hash_of_its_lemma(string source, string lemmas)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger(), new LemmaStage());
        Assert.That(text.Tokens.Lemmas.ToArray(), Is.EqualTo(lemmas.Split(' ').Select(lemma => WordHash.Of(lemma))));
    }

    [Test]
    public void The_hash_is_that_of_the_written_lemma_for_any_word_and_tag()
    {
        var random = new Random(5);
        const string Alphabet = "aeiosdtnrlygESIDX\u0130ßéſ0-.'’\0\uD800";
        for (var round = 0; round < 20_000; round++)
        {
            var form = string.Create(random.Next(12), random, (word, source) =>
            {
                foreach (ref var character in word)
                {
                    character = Alphabet[source.Next(Alphabet.Length)];
                }
            });
            var tag = (PennTag)random.Next(PennTags.Count + 1);
            Assert.That(Lemmatizer.Default.Hash(form, WordHash.Of(form), tag), Is.EqualTo(WordHash.Of(Write(form, tag))), $"{form} {tag}");
        }
    }

    [Test]
    public void A_very_long_word_is_its_own_lemma()
    {
        var form = new string('x', 100_000) + "ing";
        Assert.That(Write(form, PennTag.VBG), Is.EqualTo(form));
        Assert.That(Lemmatizer.Default.Hash(form, 17, PennTag.VBG), Is.EqualTo(17));
    }

    [Test]
    public void A_destination_that_is_too_short_is_left_alone()
    {
        Span<char> destination = ['.', '.'];
        Assert.That(Lemmatizer.Default.TryWrite("said", PennTag.VBD, destination, out var written), Is.False);
        Assert.That(written, Is.Zero);
        Assert.That(Lemmatizer.Default.TryWrite("report", PennTag.NN, destination, out written), Is.False);
        Assert.That(written, Is.Zero);
        Assert.That(destination.ToString(), Is.EqualTo(".."));
    }

    [Test]
    public void Neither_writing_nor_hashing_allocates()
    {
        Span<char> destination = stackalloc char[32];
        Lemmatizer.Default.TryWrite("reporting", PennTag.VBG, destination, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Lemmatizer.Default.TryWrite("reporting", PennTag.VBG, destination, out _);
        Lemmatizer.Default.Hash("reporting", 1, PennTag.VBG);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    static string Write(string form, PennTag tag)
    {
        var destination = new char[form.Length + 16];
        Assert.That(Lemmatizer.Default.TryWrite(form, tag, destination, out var written), Is.True);
        return new string(destination, 0, written);
    }
}
