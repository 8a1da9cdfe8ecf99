using NUnit.Framework;
using QuoteMiner.Entities;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Mentions;

internal sealed class MentionFinderTests
{
    [TestCase("Later the hydrologist Ivo Brandt spoke .", "the hydrologist Ivo Brandt", MentionKind.Name, SpeakerKind.Person)]
    [TestCase("A spokeswoman for the ministry said so .", "A spokeswoman for the ministry", MentionKind.Nominal, SpeakerKind.Unnamed)]
    [TestCase("Then she left .", "she", MentionKind.Pronoun, SpeakerKind.Unnamed)]
    [TestCase("The police warned them .", "The police", MentionKind.Nominal, SpeakerKind.Organisation)]
    [TestCase("The report says that .", "The report", MentionKind.Nominal, SpeakerKind.Document)]
    [TestCase("Two officials said so .", "Two officials", MentionKind.Nominal, SpeakerKind.Group)]
    [TestCase("Brandt 's widow said so .", "Brandt 's widow", MentionKind.Nominal, SpeakerKind.Unnamed)]
    public void Finds_the_whole_phrase(string source, string phrase, MentionKind kind, SpeakerKind speaker)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger(), new NameFinder(), new MentionFinder());
        var found = Find(text, phrase);
        Assert.That(found, Is.Not.Null, $"no mention “{phrase}”");
        Assert.That(found!.Value.Kind, Is.EqualTo(kind));
        Assert.That(found.Value.SpeakerKind, Is.EqualTo(speaker));
    }

    [TestCase("Then Mrs. Sam Vale left .", "Mrs. Sam Vale", Gender.Feminine)]
    [TestCase("Then Maria Vale left .", "Maria Vale", Gender.Feminine)]
    [TestCase("Then he left .", "he", Gender.Masculine)]
    [TestCase("The spokesman left .", "The spokesman", Gender.Masculine)]
    [TestCase("The ministry left .", "The ministry", Gender.Neuter)]
    public void Tells_the_gender(string source, string phrase, Gender gender)
    {
        var found = Find(HandMadeText.Of(source, new PerceptronTagger(), new NameFinder(), new MentionFinder()), phrase);
        Assert.That(found?.Gender, Is.EqualTo(gender));
    }

    [Test]
    public void Joins_two_names_into_one_speaker()
    {
        var text = HandMadeText.Of("Later Ivo Brandt and Rana Iqbal said so .", new PerceptronTagger(), new NameFinder(), new MentionFinder());
        Assert.That(Find(text, "Ivo Brandt and Rana Iqbal")?.SpeakerKind, Is.EqualTo(SpeakerKind.Group));
        Assert.That(Find(text, "Ivo Brandt"), Is.Not.Null);
        Assert.That(Find(text, "Rana Iqbal"), Is.Not.Null);
    }

    static TextMention? Find(AnnotatedText text, string phrase)
    {
        foreach (var mention in text.Mentions.Items)
        {
            if (HandMadeText.Words(text, mention.First, mention.End) == phrase)
            {
                return mention;
            }
        }

        return null;
    }
}
