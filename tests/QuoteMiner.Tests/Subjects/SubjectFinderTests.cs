using NUnit.Framework;
using QuoteMiner.Cues;
using QuoteMiner.Entities;
using QuoteMiner.Mentions;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Subjects;

internal sealed class SubjectFinderTests
{
    [TestCase("Park said so .", "said", "Park", SubjectRelation.Adjacent)]
    [TestCase("Ivo Brandt , 54 , a hydrologist who has studied the valley , said so .", "said", "Ivo Brandt", SubjectRelation.Detached)]
    [TestCase("A spokeswoman for the ministry said so .", "said", "A spokeswoman for the ministry", SubjectRelation.Adjacent)]
    [TestCase("Park left the room , saying so .", "saying", "Park", SubjectRelation.Shared)]
    [TestCase("Park nodded and said so .", "said", "Park", SubjectRelation.Shared)]
    public void Finds_the_subject_before_the_verb(string source, string cue, string subject, SubjectRelation relation)
    {
        var (text, found) = Find(source, cue);
        Assert.That(found.Before, Is.GreaterThanOrEqualTo(0), "no subject");
        Assert.That(Words(text, found.Before), Is.EqualTo(subject));
        Assert.That(found.BeforeRelation, Is.EqualTo(relation));
    }

    [TestCase("“ It held , ” said Lee Park .", "said", "Lee Park", SubjectRelation.Inverted)]
    [TestCase("The claim was dismissed as wrong by the regulator .", "was dismissed", "the regulator", SubjectRelation.Agent)]
    [TestCase("According to Park , it held .", "According to", "Park", SubjectRelation.Prepositional)]
    public void Finds_the_subject_after_the_verb(string source, string cue, string subject, SubjectRelation relation)
    {
        var (text, found) = Find(source, cue);
        Assert.That(found.After, Is.GreaterThanOrEqualTo(0), "no subject");
        Assert.That(Words(text, found.After), Is.EqualTo(subject));
        Assert.That(found.AfterRelation, Is.EqualTo(relation));
    }

    static (AnnotatedText Text, CueSubject Subject) Find(string source, string words)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger(), new NameFinder(), new MentionFinder(), new CueFinder(), new SubjectFinder());
        for (var i = 0; i < text.Cues.Count; i++)
        {
            if (HandMadeText.Words(text, text.Cues[i].First, text.Cues[i].End) == words)
            {
                return (text, text.Subjects[i]);
            }
        }

        throw new AssertionException($"no cue “{words}”");
    }

    static string Words(AnnotatedText text, int mention) => HandMadeText.Words(text, text.Mentions[mention].First, text.Mentions[mention].End);
}
