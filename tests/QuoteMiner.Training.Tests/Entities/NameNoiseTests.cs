using NUnit.Framework;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Entities;

internal sealed class NameNoiseTests
{
    static readonly NamedDocument Article = new("",
    [
        new NamedSentence(["Mira", "Solberg", "left", "Kalby", "."], [new NameSpan(0, 2, NameKind.Person), new NameSpan(3, 4, NameKind.Place)]),
        new NamedSentence(["Solberg", "was", "tired", "at", "NATO", "."], [new NameSpan(0, 1, NameKind.Person), new NameSpan(4, 5, NameKind.Organisation)]) { Unknown = [2] },
        new NamedSentence(["Northgate", "met", "Ivo", "Brandt", "."], [new NameSpan(0, 1, NameKind.Organisation), new NameSpan(2, 4, NameKind.Person)]),
    ]);

    [Test]
    public void A_renamed_article_keeps_its_names_in_their_places()
    {
        for (var seed = 0ul; seed < 50; seed++)
        {
            var copy = NameNoise.OtherNames([Article], 100, 50, seed).Single();
            Assert.That(copy.Sentences.Select(sentence => sentence.Names.Length), Is.EqualTo(Article.Sentences.Select(sentence => sentence.Names.Length)));
            var (first, second) = (copy.Sentences[0], copy.Sentences[1]);
            Assert.That(first.Words[first.Names[0].End], Is.EqualTo("left"));
            Assert.That(second.Words[second.Unknown[0]], Is.EqualTo("tired"));
            Assert.That(second.Words[^2], Is.EqualTo("NATO"), "an abbreviation stays");
            Assert.That(second.Words[second.Names[0].End - 1], Is.EqualTo(first.Words[first.Names[0].End - 1]), "the same word throughout");
        }
    }

    [Test]
    public void Changed_capitals_change_no_name()
    {
        for (var seed = 0ul; seed < 20; seed++)
        {
            var copy = NameNoise.ChangedCapitals([Article], 100, seed).Single();
            foreach (var (changed, sentence) in copy.Sentences.Zip(Article.Sentences))
            {
                Assert.That(changed.Words, Is.EqualTo(sentence.Words).IgnoreCase);
                Assert.That(changed.Names, Is.EqualTo(sentence.Names));
            }
        }
    }
}
