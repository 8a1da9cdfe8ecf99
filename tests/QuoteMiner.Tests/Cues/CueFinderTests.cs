using NUnit.Framework;
using QuoteMiner.Entities;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Cues;

internal sealed class CueFinderTests
{
    [TestCase("Park said so .", "said", CueKind.Verb)]
    [TestCase("Park has also repeatedly warned us .", "has also repeatedly warned", CueKind.Verb)]
    [TestCase("Park left , saying so .", "saying", CueKind.Participle)]
    [TestCase("The plan was dismissed by Park .", "was dismissed", CueKind.Passive)]
    [TestCase("According to Park , it held .", "According to", CueKind.Preposition)]
    [TestCase("The warning was long .", "warning", CueKind.Noun)]
    [TestCase("Officials say it held .", "say", CueKind.Verb)]
    public void Finds_the_whole_cue(string source, string phrase, CueKind kind)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger(), new NameFinder(), new CueFinder());
        var first = text.Cues[0];
        foreach (var cue in text.Cues.Items)
        {
            first = cue.Strength > first.Strength ? cue : first;
        }

        Assert.That(HandMadeText.Words(text, first.First, first.End), Is.EqualTo(phrase));
        Assert.That(first.Kind, Is.EqualTo(kind));
    }

    [TestCase("The claims were old .")]
    [TestCase("His report is long .")]
    public void Takes_a_noun_for_a_noun(string source)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger(), new NameFinder(), new CueFinder());
        foreach (var cue in text.Cues.Items)
        {
            Assert.That(cue.Kind == CueKind.Verb && cue.Strength > CueFinder.PlainVerb, Is.False, HandMadeText.Words(text, cue.First, cue.End));
        }
    }
}
