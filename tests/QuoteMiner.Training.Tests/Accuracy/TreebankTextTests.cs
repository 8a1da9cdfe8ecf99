using NUnit.Framework;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Accuracy;

public sealed class TreebankTextTests
{
    static TreebankText Read(string text, string prefix = "") => TreebankText.Read(new StringReader(text.Replace(' ', '\t').Replace('_', ' ').Replace('~', '_')), "toy", prefix);

    /// <summary>In the texts of these tests a blank stands for a tab, an underscore for a blank and a tilde for an underscore.</summary>
    const string TwoSentences = """
        #_newdoc_id_=_d
        #_sent~id_=_w1
        #_text_=_I_can't_go.
        1 I I PRON PRP ~ 4 nsubj ~ ~
        2-3 can't ~ ~ ~ ~ ~ ~ ~ ~
        2 ca can AUX MD ~ 4 aux ~ ~
        3 n't not PART RB ~ 4 advmod ~ ~
        3.1 go go VERB VB ~ ~ ~ ~ ~
        4 go go VERB VB ~ 0 root ~ SpaceAfter=No
        5 . . PUNCT . ~ 4 punct ~ ~

        #_sent~id_=_n2
        #_text_=_Rana_spoke
        1 Rana Rana PROPN NNP ~ 2 nsubj:outer ~ ~
        2 spoke speak VERB VBD ~ 0 root ~ SpaceAfter=No

        #_newpar~block_=_p
        #_sent~id_=_n3
        #_text_=_:-)
        1 :-) :-) SYM NFP ~ 0 root ~ SpaceAfter=No

        #_sent~id_=_w4
        #_text_=_It's_in
        1-2 It's ~ ~ ~ ~ ~ ~ ~ SpaceAfter=No
        1 It it PRON PRP ~ 0 root ~ ~
        2 is be AUX VBZ ~ 1 cop ~ ~
        3 in in ADP IN ~ 1 advmod ~ ~
        """;

    [Test]
    public void Sentences_are_joined_by_a_space_by_nothing_or_by_an_empty_line() =>
        Assert.That(Read(TwoSentences).Source, Is.EqualTo("I can't go. Rana spoke\n\n:-)It's in"));

    [Test]
    public void Every_word_stands_where_its_letters_are()
    {
        var treebank = Read(TwoSentences);

        Assert.That(
            treebank.Gold.Words.Select(word => word.Span.GetText(treebank.Source)),
            Is.EqualTo(new[] { "I", "ca", "n't", "go", ".", "Rana", "spoke", ":-)", "It", "'s", "in" }));
        Assert.That(treebank.Gold.Sentences.Select(span => span.GetText(treebank.Source)), Is.EqualTo(new[] { "I can't go.", "Rana spoke", ":-)", "It's in" }));
    }

    [Test]
    public void Heads_are_spans_and_relations_have_no_subtype()
    {
        var words = Read(TwoSentences).Gold.Words;

        Assert.That(words[0].Head, Is.EqualTo(words[3].Span));
        Assert.That(words[3].Head, Is.Null);
        Assert.That((words[5].Head, words[5].Relation, words[5].Xpos, words[5].Upos), Is.EqualTo(((TextSpan?)words[6].Span, "nsubj", "NNP", "PROPN")));
    }

    [Test]
    public void Sentences_with_another_identifier_are_left_out_but_their_paragraphs_count() =>
        Assert.That(Read(TwoSentences, "n").Source, Is.EqualTo("Rana spoke\n\n:-)"));

    [Test]
    public void What_is_no_treebank_is_refused_with_its_place()
    {
        Assert.That(
            () => Read("#_sent~id_=_s1\n#_text_=_Yes\n1 No no INTJ UH ~ 0 root ~ ~"),
            Throws.TypeOf<CorpusException>().With.Message.EqualTo("toy, sentence s1: 'No' is not in the text."));
        Assert.That(
            () => Read("#_sent~id_=_s1\n#_text_=_Yes\n1 Yes"),
            Throws.TypeOf<CorpusException>().With.Message.EqualTo("toy, line 3: 2 columns instead of 10."));
        Assert.That(
            () => Read("#_sent~id_=_s1\n#_text_=_Yes\nx-2 Yes ~ ~ ~ ~ ~ ~ ~ ~"),
            Throws.TypeOf<CorpusException>().With.Message.EqualTo("toy, sentence s1: 'x' is no number of a word."));
    }
}
