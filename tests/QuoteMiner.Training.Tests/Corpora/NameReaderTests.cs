using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

internal sealed class NameReaderTests
{
    [Test]
    public void Silver_names_are_runs_of_one_kind_in_a_sentence()
    {
        const string Silver = "# a\n0\t4\tNNP\tPERSON\t2\tcompound\tMira\n5\t12\tNNP\tPERSON\t3\tnsubj\tSolberg\n13\t17\tVBD\tO\t0\troot\tleave\n18\t23\tNNP\tLOCATION\t3\tobj\tKalby\n\n24\t28\tNNP\tDATE\t0\troot\tJuly\n";
        var documents = SilverNameReader.Read(new StringReader(Silver), "silver", new() { ["a"] = "Mira Solberg left Kalby July" });
        Assert.That(documents.Single().Sentences.Select(sentence => string.Join(' ', sentence.Words)), Is.EqualTo(["Mira Solberg left Kalby", "July"]));
        Assert.That(documents[0].Sentences[0].Names, Is.EqualTo([new NameSpan(0, 2, NameKind.Person), new NameSpan(3, 4, NameKind.Place)]));
        Assert.That(documents[0].Sentences[1].Names, Is.Empty);
    }

    [TestCase("0\t99\tNNP\tO\t0\troot\tx")]
    [TestCase("0\t4\tNNP\tO")]
    public void A_line_that_is_no_token_of_the_article_is_named(string line) =>
        Assert.That(() => SilverNameReader.Read(new StringReader("# a\n" + line), "silver", new() { ["a"] = "Mira" }), Throws.TypeOf<CorpusException>().With.Message.Contains("line 2"));

    [Test]
    public void Marks_of_both_styles_are_read_and_handles_are_unknown()
    {
        var documents = IobReader.Read(new StringReader("Mira I-PER\nleft O\nKalby I-LOC\n\n@ B-PER\nivo B-PER\nIvo B-PER\nRana B-PER\n"), "marks", 1);
        Assert.That(documents, Has.Count.EqualTo(2));
        Assert.That(documents[0].Sentences[0].Names, Is.EqualTo([new NameSpan(0, 1, NameKind.Person), new NameSpan(2, 3, NameKind.Place)]));
        Assert.That(documents[1].Sentences[0].Unknown, Is.EqualTo([0, 1]));
        Assert.That(documents[1].Sentences[0].Names, Is.EqualTo([new NameSpan(2, 3, NameKind.Person), new NameSpan(3, 4, NameKind.Person)]));
    }

    [TestCase("Mira\tPER")]
    [TestCase("Mira")]
    public void A_line_without_a_mark_is_named(string line) =>
        Assert.That(() => IobReader.Read(new StringReader("Ivo\tO\n" + line), "marks", 0), Throws.TypeOf<CorpusException>().With.Message.Contains("line 2"));

    [Test]
    public void Names_are_taken_out_of_the_noun_phrases_of_gum()
    {
        const string Gum = """
            # newdoc id = made_up
            1	Then	then	ADV	RB	_	7	advmod	_	_
            2	Mayor	mayor	PROPN	NNP	_	3	nmod:desc	_	Entity=(1-person-new-cf1-2-sgl
            3	Rana	Rana	PROPN	NNP	_	7	nsubj	_	_
            4	Iqbal	Iqbal	PROPN	NNP	_	3	flat	_	_
            5	of	of	ADP	IN	_	6	case	_	_
            6	Kalby	Kalby	PROPN	NNP	_	3	nmod	_	Entity=(2-place-new-cf2-1-sgl)1)
            7	met	meet	VERB	VBD	_	0	root	_	_
            8	Danes	Dane	PROPN	NNPS	_	7	obj	_	Entity=(3-person-new-cf3-1-sgl)
            9	and	and	CCONJ	CC	_	11	cc	_	_
            10	Danish	Danish	ADJ	JJ	_	11	amod	_	_
            11	brewers	brewer	NOUN	NNS	_	8	conj	_	_

            """;
        var sentence = GumNameReader.Read(new StringReader(Gum.ReplaceLineEndings("\n")), "gum").Single().Sentences.Single();
        Assert.That(sentence.Names, Is.EqualTo([new NameSpan(2, 4, NameKind.Person), new NameSpan(5, 6, NameKind.Place), new NameSpan(7, 8, NameKind.Group)]));
        Assert.That(sentence.PersonHeads, Is.EqualTo([2, 7]));
        Assert.That(sentence.Unknown, Is.EqualTo([1, 9]));
    }

    [Test]
    public void Mentions_of_gum_may_nest_and_close_together()
    {
        var mentions = new GumMentions();
        mentions.Add(0, "(1-person-new(2-place-new)");
        mentions.Add(1, "(3-object-x");
        mentions.Add(2, "3)1)");
        Assert.That(mentions.Closed, Is.EqualTo([(0, 1, "place"), (1, 3, "object"), (0, 3, "person")]));
    }
}
