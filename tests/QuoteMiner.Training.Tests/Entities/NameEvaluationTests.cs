using NUnit.Framework;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Entities;

internal sealed class NameEvaluationTests
{
    static readonly PerceptronTagger Tagger = new();

    [Test]
    public void Titles_and_possessives_do_not_count()
    {
        var text = Text(["Then", "President", "Rana", "Iqbal", "'s", "car", "came", "."], [new NameSpan(1, 5, NameKind.Person)]);
        text.Text.Names.Add(new NameSpan(2, 4, NameKind.Person));
        Assert.That(NameEvaluation.Spans([text], NameKind.Person), Is.EqualTo(new NameEvaluation.Score(1, 1, 1)));
    }

    [Test]
    public void A_name_counts_by_the_word_that_depends_on_a_word_outside()
    {
        var text = Text(["Rana", "Iqbal", "met", "governor", "Ivo", "Brandt", "."], [], sentence => sentence with { Heads = [2, 0, -1, 2, 3, 4, 2], PersonHeads = [0], BesidePersonHeads = [4] });
        text.Text.Names.Add(new NameSpan(0, 2, NameKind.Person));
        text.Text.Names.Add(new NameSpan(4, 6, NameKind.Person));
        Assert.That(NameEvaluation.PersonHeads([text], namesOnly: false), Is.EqualTo(new NameEvaluation.Score(1, 1, 1)));
    }

    [Test]
    public void Titles_that_stand_alone_can_be_counted_as_mentions()
    {
        var text = Text(["Then", "the", "President", "left", "."], [], sentence => sentence with { Heads = [3, 2, 3, -1, 3], PersonHeads = [2] });
        text.Text.Tokens.Tags[2] = PennTag.NNP;
        Assert.That(NameEvaluation.PersonHeads([text], namesOnly: false).Right, Is.Zero);
        Assert.That(NameEvaluation.PersonHeads([text], namesOnly: false, titles: true), Is.EqualTo(new NameEvaluation.Score(1, 1, 1)));
    }

    static NamedText Text(string[] words, NameSpan[] names, Func<NamedSentence, NamedSentence>? change = null)
    {
        var sentence = new NamedSentence(words, names);
        return NamedText.Of(new NamedDocument("", [change is null ? sentence : change(sentence)]), Tagger);
    }
}
