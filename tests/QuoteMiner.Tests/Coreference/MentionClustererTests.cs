using NUnit.Framework;
using QuoteMiner.Cues;
using QuoteMiner.Entities;
using QuoteMiner.Mentions;
using QuoteMiner.Subjects;
using QuoteMiner.Tagging;

namespace QuoteMiner.Coreference;

public sealed class MentionClustererTests
{
    [TestCase("Then Lee Park came . | Park left .", "Lee Park", "Park", true)]
    [TestCase("Park left . | Then Lee Park came .", "Park", "Lee Park", true)]
    [TestCase("Then Ivo Brandt met Anna Brandt .", "Ivo Brandt", "Anna Brandt", false)]
    [TestCase("Then Bill Vale met Mrs. Vale .", "Bill Vale", "Mrs. Vale", false)]
    [TestCase("Then the mayor , Rana Iqbal , came .", "the mayor", "Rana Iqbal", true)]
    [TestCase("Mayor Rana Iqbal came . | The mayor left .", "Mayor Rana Iqbal", "The mayor", true)]
    [TestCase("Ivo Brandt , a hydrologist , came . | The hydrologist left .", "Ivo Brandt", "The hydrologist", true)]
    [TestCase("Maria Vale came . | Then she left .", "Maria Vale", "she", true)]
    [TestCase("Maria Vale met Ivan Petrov . | She left .", "Maria Vale", "She", true)]
    [TestCase("Maria Vale met Ivan Petrov . | He left .", "Ivan Petrov", "He", true)]
    [TestCase("Maria Vale , who left , came back .", "Maria Vale", "who", true)]
    [TestCase("Maria Vale came . | Ivan Petrov took her boat .", "Maria Vale", "her", true)]
    [TestCase("Ivo Brandt said so . | Then the Kalby hydrologist said more .", "Ivo Brandt", "the Kalby hydrologist", true, Description = "a phrase that varies the name")]
    [TestCase("Ivo Brandt said so . | Then the spokesman said more .", "Ivo Brandt", "the spokesman", false, Description = "may be anybody's")]
    [TestCase("Ivo Brandt said that the Kalby hydrologist said more .", "Ivo Brandt", "the Kalby hydrologist", false, Description = "not of the same sentence")]
    [TestCase("Elena Warren came . | Warren left .", "Elena Warren", "Warren", true, Description = "a last name that is a man's first name too")]
    [TestCase("Gary Johnson came . | Then Jeh Johnson spoke . | Johnson left .", "Jeh Johnson", "Johnson", true, Description = "who was fully named latest")]
    [TestCase("Gary Johnson came . | Johnson sat . | Then Jeh Johnson spoke . | Then Johnson left .", "Jeh Johnson", "Johnson", false, Description = "the other was called by it already")]
    [TestCase("Bill Vale came with his wife Ana Vale . | Vale left .", "Bill Vale", "Vale", true, Description = "a relative does not take the name")]
    [TestCase("President Vale came . | Mr. Vale sat . | Then Ana Vale spoke . | Vale left .", "Ana Vale", "Vale", false, Description = "Mr. Vale is a man")]
    [TestCase("Gov. Rana Iqbal came . | The governor left .", "Gov. Rana Iqbal", "The governor", true, Description = "an abbreviated title")]
    [TestCase("The Kalby mayor came . | Then the Norvik mayor left .", "The Kalby mayor", "the Norvik mayor", false, Description = "of two towns")]
    [TestCase("In Kalby , the mayor said so .", "Kalby", "the mayor", false, Description = "no apposition")]
    [TestCase("The United Nations Security Council met . | The Security Council agreed .", "The United Nations Security Council", "The Security Council", true)]
    [TestCase("William Vale came . | Then Bill Vale left .", "William Vale", "Bill Vale", true, Description = "a short form of the first name")]
    [TestCase("Ana Vale came . | Then Bill Vale left .", "Ana Vale", "Bill Vale", false)]
    [TestCase("Lee Park met Jin Park . | Park left .", "Jin Park", "Park", false, Description = "whose last name it is nobody can tell")]
    [TestCase("Lee Park met Jin Park . | Then Lee Park sat . | Park left .", "Lee Park", "Park", true, Description = "the one named in full since")]
    [TestCase("Lee Park came . | Park sat . | Lee Park met Jin Park . | Then Park left .", "Lee Park", "Park", true, Description = "who was called by it before")]
    [TestCase("A mayor came . | A mayor left .", "A mayor", "A mayor", false)]
    public void Joins_the_mentions_of_one_speaker(string source, string first, string last, bool joined)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger(), new NameFinder(), new MentionFinder(), new CueFinder(), new SubjectFinder(), new MentionClusterer(CoreferenceModel.Default));
        int one = -1, other = -1;
        for (var i = 0; i < text.Mentions.Count; i++)
        {
            var words = HandMadeText.Words(text, text.Mentions[i].First, text.Mentions[i].End);
            one = one < 0 && words == first ? i : one;
            other = words == last ? i : other;
        }

        Assert.That(one, Is.GreaterThanOrEqualTo(0), first);
        Assert.That(other, Is.GreaterThanOrEqualTo(0), last);
        var (a, b) = (text.Mentions[one].Cluster, text.Mentions[other].Cluster);
        Assert.That(a >= 0 && a == b, Is.EqualTo(joined));
    }
}
