using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

public sealed class CorpusReaderTests
{
    [Test]
    public void A_treebank_gives_words_and_tags_without_ranges_and_empty_words()
    {
        const string Treebank = """
            # sent_id = n1
            1-2	Don't	_	_	_	_	_	_	_	_
            1	Do	do	AUX	VB	_	3	aux	_	_
            2	n't	not	PART	RB	_	3	advmod	_	_
            3	go	go	VERB	VB	_	0	root	_	_
            3.1	there	there	ADV	RB	_	_	_	_	_

            # sent_id = w1
            1	Yes	yes	INTJ	UH	_	0	root	_	_

            """;

        var sentences = ConlluReader.ReadTags(new StringReader(Treebank), "toy");
        Assert.That(sentences, Has.Count.EqualTo(2));
        Assert.That(sentences[0].Words, Is.EqualTo(new[] { "Do", "n't", "go" }));
        Assert.That(sentences[0].Tags, Is.EqualTo(new[] { PennTag.VB, PennTag.RB, PennTag.VB }));
        Assert.That(ConlluReader.ReadTags(new StringReader(Treebank), "toy", "n"), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_line_that_is_no_word_is_named()
    {
        Assert.That(
            () => ConlluReader.ReadTags(new StringReader("# sent_id = a\n1\tYes\n"), "toy.conllu"),
            Throws.TypeOf<CorpusException>().With.Message.Contains("toy.conllu, line 2"));
    }

    [Test]
    public void Silver_words_are_slices_of_the_article_in_code_points()
    {
        var texts = new Dictionary<string, string> { ["a"] = "😀 Ola said.\nNo" };
        const string Silver = "# a\n2\t5\tNNP\tO\t2\tnsubj\tOla\n6\t10\tVBD\tO\t0\troot\tsay\n10\t11\t.\tO\t2\tpunct\t.\n\n12\t14\tUH\tO\t0\troot\tno\n";

        var sentences = SilverReader.ReadTags(new StringReader(Silver), "toy", texts);
        Assert.That(sentences.Select(sentence => string.Join(' ', sentence.Words)), Is.EqualTo(new[] { "Ola said .", "No" }));
        Assert.That(sentences[0].Tags, Is.EqualTo(new[] { PennTag.NNP, PennTag.VBD, PennTag.Terminator }));
    }

    [Test]
    public void A_silver_token_outside_its_article_is_named()
    {
        Assert.That(
            () => SilverReader.ReadTags(new StringReader("# a\n2\t50\tNN\tO\t0\troot\tx\n"), "toy.tsv", new Dictionary<string, string> { ["a"] = "text" }),
            Throws.TypeOf<CorpusException>().With.Message.Contains("toy.tsv, line 2"));
    }

    [Test]
    public void A_missing_corpus_is_named_with_its_place()
    {
        Assert.That(
            () => new CorpusFolder("/nowhere").Open("ewt-train.conllu.gz"),
            Throws.TypeOf<CorpusException>().With.Message.Contains("/nowhere/ewt-train.conllu.gz is missing"));
    }
}
