using NUnit.Framework;
using QuoteMiner.Text;
using QuoteMiner.Tokenization;

namespace QuoteMiner.Sentences;

public sealed class SentenceSplitterTests
{
    const WordClasses Cue = WordClasses.StrongCueVerb | WordClasses.PastForm;

    static readonly Dictionary<string, WordClasses> Classes = new()
    {
        ["said"] = Cue,
        ["asked"] = Cue,
        ["the"] = WordClasses.Determiner,
        ["she"] = WordClasses.SubjectPronoun,
        ["I"] = WordClasses.SubjectPronoun,
        ["him"] = WordClasses.ObjectPronoun,
        ["in"] = WordClasses.Preposition,
        ["engineer"] = WordClasses.PersonNoun,
    };

    // Plain.
    [TestCase("It held. We checked. Did we? Yes!", "It held .|We checked .|Did we ?|Yes !")]
    [TestCase("Dam holds, says engineer\nIt held.", "Dam holds , says engineer|It held .")]
    [TestCase("it held. we checked.", "it held .|we checked .")]
    [TestCase("IT HELD. WE CHECKED.", "IT HELD .|WE CHECKED .")]
    [TestCase("It held; we checked: it held.", "It held ; we checked : it held .")]
    [TestCase("It held.We checked", "It held .|We checked")]
    [TestCase("", "")]
    // Full stops that end nothing.
    [TestCase("Mr. Park paid $3.5 million to J. B. Iqbal on Jan. 5.", "Mr. Park paid $ 3.5 million to J. B. Iqbal on Jan. 5 .")]
    [TestCase("The U.S. Senate and No. 5 agreed.", "The U.S. Senate and No. 5 agreed .")]
    [TestCase("1. Open the gate. 2. Shut it.", "1 . Open the gate .|2 . Shut it .")]
    [TestCase("Q. Did it hold? A. Park left.", "Q. Did it hold ?|A. Park left .")]
    // Ellipsis.
    [TestCase("Well ... it held. And then... We left.", "Well ... it held .|And then ...|We left .")]
    [TestCase("... It held.", "... It held .")]
    // Brackets and references.
    [TestCase("It held. (We checked.) She left.", "It held .|( We checked . )|She left .")]
    [TestCase("It held (really!) and stood.", "It held ( really ! ) and stood .")]
    [TestCase("It held. [12] [citation needed] We checked.", "It held . [ 12 ] [ citation needed ]|We checked .")]
    [TestCase("It held. [The crew] left.", "It held .|[ The crew ] left .")]
    [TestCase("It held! :) We left.", "It held ! :)|We left .")]
    // Quotations.
    [TestCase("\"Did it hold?\" she asked. \"It did.\"", "\" Did it hold ? \" she asked .|\" It did . \"")]
    [TestCase("\"It held.\" She left.", "\" It held . \"|She left .")]
    [TestCase("Park said: \"It held. We checked.\" Then he left.", "Park said : \" It held .|We checked . \"|Then he left .")]
    [TestCase("\"Did it hold?\" Rana Iqbal asked.", "\" Did it hold ? \" Rana Iqbal asked .")]
    [TestCase("\"Did it hold?\" Iqbal said in Oslo.", "\" Did it hold ? \" Iqbal said in Oslo .")]
    [TestCase("\"Did it hold?\" I asked him.", "\" Did it hold ? \" I asked him .")]
    [TestCase("\"Did it hold?\" Iqbal left and said no.", "\" Did it hold ? \"|Iqbal left and said no .")]
    [TestCase("\"It held!\", she said.", "\" It held ! \" , she said .")]
    [TestCase("\"It held,\" she said. \"We checked.\"", "\" It held , \" she said .|\" We checked . \"")]
    [TestCase("\"Why?\" — \"Because.\"", "\" Why ? \" — \" Because . \"")]
    public void Splits(string source, string expected)
    {
        var text = HandMarkedText.Tokenize(source);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            text.Tokens.Classes[i] = Classes.GetValueOrDefault(text.Tokens.Span(i).GetText(source));
        }

        new SentenceSplitter().Annotate(text);

        var sentences = text.Sentences.Items.ToArray().Select(s => HandMarkedText.Tokens(text, s.First, s.End));
        Assert.That(string.Join('|', sentences), Is.EqualTo(expected));
    }

    [Test]
    public void A_sentence_knows_its_paragraph_and_its_tokens()
    {
        var text = HandMarkedText.Tokenize("It held.\n\nWe checked. She left.");

        new SentenceSplitter().Annotate(text);

        Assert.That(text.Sentences.Items.ToArray(), Is.EqualTo(new[] { new Sentence(0, 3, 0), new Sentence(3, 6, 1), new Sentence(6, 9, 1) }));
        Assert.That(text.Tokens.Sentences.ToArray(), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1, 2, 2, 2 }));
    }
}
