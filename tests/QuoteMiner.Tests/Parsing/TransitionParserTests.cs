using System.Text;
using NUnit.Framework;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

public sealed class TransitionParserTests
{
    static readonly PerceptronTagger Tagger = new();
    static readonly TransitionParser Parser = new(everySentence: true);

    [TestCase("The mayor of Kalby said nothing .", "2:det 5:nsubj 4:case 2:nmod 0:root 5:obj 5:punct")]
    [TestCase("“ We will appeal , ” said Mira Solberg .", "4:punct 4:nsubj 4:aux 7:ccomp 4:punct 4:punct 0:root 7:nsubj 8:flat 7:punct")]
    [TestCase("She told reporters that the plan had failed .", "2:nsubj 0:root 2:obj 8:mark 6:det 8:nsubj 8:aux 2:ccomp 2:punct")]
    [TestCase("The minister , who left on Monday , denied the claims .", "2:det 9:nsubj 5:punct 5:nsubj 2:acl:relcl 7:case 5:obl 2:punct 0:root 11:det 9:obj 9:punct")]
    public void Sentences_get_the_trees_of_the_treebank(string source, string tree)
    {
        var tokens = HandMadeText.Of(source, Tagger, Parser).Tokens;
        Assert.That(string.Join(' ', Enumerable.Range(0, tokens.Count).Select(i => $"{tokens.Heads[i] + 1}:{tokens.Relations[i].Name()}")), Is.EqualTo(tree));
    }

    [Test]
    public void Sentences_in_which_nobody_speaks_are_left_out()
    {
        var text = HandMadeText.Of("It rained . | The boats stayed in . | “ We wait , ” Mira said . | The sea was grey . | The wind fell .", Tagger, new TransitionParser(everySentence: false));
        Assert.That(text.Sentences.Items.ToArray().Select(sentence => text.Tokens.Heads[sentence.First] != TokenTable.Unparsed), Is.EqualTo(new[] { false, true, true, true, false }));
    }

    [Test]
    public void Every_sentence_of_any_text_is_one_tree()
    {
        var random = new Random(11);
        string[] pieces = ["said", "Mira", "the", "\"", "“", "”", ",", ".", "!", " - ", "(", ")", "\n", "\n\n", "who", "and", "\0", "\uD800", "é", "1.5", "U.S.", "'s", "--", "of", "had been"];
        for (var round = 0; round < 300; round++)
        {
            var source = new StringBuilder();
            for (var i = random.Next(120); i > 0; i--)
            {
                source.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            }

            AssertTrees(Analyse(source.ToString()));
        }
    }

    [Test]
    public void A_sentence_of_twenty_thousand_words_is_one_tree() => AssertTrees(Analyse(string.Join(' ', Enumerable.Repeat("He said that she", 5000))));

    [Test]
    public void Parsing_allocates_nothing()
    {
        var text = HandMadeText.Of("“ We will appeal , ” said Mira Solberg , the mayor of Kalby .", Tagger, Parser);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Parser.Annotate(text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    static void AssertTrees(AnnotatedText text)
    {
        foreach (var sentence in text.Sentences.Items)
        {
            var roots = 0;
            for (var token = sentence.First; token < sentence.End; token++)
            {
                roots += text.Tokens.Heads[token] == TokenTable.Root ? 1 : 0;
                Assert.That(text.Tokens.Relations[token], Is.Not.EqualTo(DependencyRelation.None));
                var climbed = 0;
                for (var above = token; above >= 0; above = text.Tokens.Heads[above], climbed++)
                {
                    Assert.That(climbed <= sentence.End - sentence.First && above >= sentence.First && above < sentence.End, "a circle, or a head outside the sentence");
                }
            }

            Assert.That(roots, Is.EqualTo(1), text.Tokens.Span(sentence.First, sentence.End).GetText(text.Source));
        }
    }

    static AnnotatedText Analyse(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        foreach (var stage in StageOrder.CreateForInspection().TakeWhile(stage => (stage.Assigns & Layers.Names) == 0))
        {
            stage.Annotate(text);
        }

        return text;
    }
}
