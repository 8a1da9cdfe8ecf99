using NUnit.Framework;
using QuoteMiner.Lexicons;
using QuoteMiner.Text;
using QuoteMiner.Tokenization;

namespace QuoteMiner.Tagging;

public sealed class LexicalTaggerTests
{
    [Test]
    public void Gives_every_token_the_classes_of_the_lexicon()
    {
        var text = HandMarkedText.Tokenize("Mr. Park left Acme Corp. yesterday");

        new LexicalTagger().Annotate(text);

        Assert.That(text.Tokens.Classes[0] & WordClasses.Abbreviation, Is.Not.EqualTo(WordClasses.None));
        Assert.That(text.Tokens.Classes[4] & WordClasses.FinalAbbreviation, Is.Not.EqualTo(WordClasses.None));
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            Assert.That(text.Tokens.Classes[i], Is.EqualTo(Lexicon.Default.Find(text.Tokens.Hashes[i])));
        }
    }
}
