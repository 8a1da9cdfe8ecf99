using System.Text;
using NUnit.Framework;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

public sealed class PerceptronTaggerTests
{
    static readonly PerceptronTagger Tagger = new();

    [TestCase("“ We will appeal , ” said Mira Solberg , the mayor of Kalby .", "`` PRP MD VB , '' VBD NNP NNP , DT NN IN NNP .")]
    [TestCase("The report claims that the minister 's claims were false .", "DT NN VBZ IN DT NN POS NNS VBD JJ .")]
    [TestCase("She had told reporters she wanted to leave .", "PRP VBD VBN NNS PRP VBD TO VB .")]
    [TestCase("THE COURT ORDERED THE COMPANY TO PAY .", "DT NN VBD DT NN TO VB .")]
    [TestCase("the mayor said she would not resign .", "DT NN VBD PRP MD RB VB .")]
    public void Sentences_get_the_tags_of_the_treebank(string text, string tags)
    {
        Assert.That(Tags(HandMadeText.Of(text, Tagger)), Is.EqualTo(tags));
    }

    [Test]
    public void The_kind_of_a_quotation_mark_decides_its_tag()
    {
        Assert.That(Tags(HandMadeText.Of("“ ” “", Tagger)), Is.EqualTo("`` '' ``"));
    }

    [Test]
    public void An_empty_text_has_no_tags() => Assert.That(Tags(HandMadeText.Of("", Tagger)), Is.Empty);

    [Test]
    public void Every_token_of_any_text_gets_a_tag()
    {
        var random = new Random(7);
        const string Alphabet = "aA é\u0130ß0-.'’“”\"\n\0\uD800\uDC00,$\u200B\u0301 ";
        for (var round = 0; round < 200; round++)
        {
            var source = new StringBuilder();
            for (var i = random.Next(200); i > 0; i--)
            {
                source.Append(Alphabet[random.Next(Alphabet.Length)]);
            }

            var text = Analyse(source.ToString());
            Assert.That(text.Tokens.Tags.ToArray(), Has.None.EqualTo(PennTag.None), source.ToString());
        }
    }

    [Test]
    public void A_sentence_of_a_hundred_thousand_words_and_a_word_of_a_million_letters_are_tagged()
    {
        var text = Analyse(string.Join(' ', Enumerable.Repeat("word", 100_000)) + " " + new string('x', 1_000_000));
        Assert.That(text.Tokens.Tags[^1], Is.Not.EqualTo(PennTag.None));
    }

    [Test]
    public void Tagging_allocates_nothing()
    {
        var text = HandMadeText.Of("“ We will appeal , ” said Mira Solberg , the mayor of Kalby .", Tagger);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tagger.Annotate(text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    static string Tags(AnnotatedText text) => string.Join(' ', text.Tokens.Tags.ToArray().Select(tag => tag.Name()));

    static AnnotatedText Analyse(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        foreach (var stage in StageOrder.Create().TakeWhile(stage => (stage.Assigns & Layers.Names) == 0))
        {
            stage.Annotate(text);
        }

        Tagger.Annotate(text);
        return text;
    }
}
