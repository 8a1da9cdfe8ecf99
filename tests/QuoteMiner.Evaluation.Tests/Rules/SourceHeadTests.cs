using NUnit.Framework;

namespace QuoteMiner.Evaluation.Rules;

public sealed class SourceHeadTests
{
    [TestCase("the mayor of Torp", "mayor")]
    [TestCase("Ida Holm, a baker", "Holm")]
    [TestCase("a man who was there", "man")]
    [TestCase("a woman from Torp", "woman")]
    [TestCase("a boy with a dog", "boy")]
    [TestCase("people in town", "people")]
    [TestCase("a clerk at the desk", "clerk")]
    [TestCase("a voice for many", "voice")]
    [TestCase("the parties involved", "parties")]
    [TestCase("officers", "officers")]
    [TestCase("the mayor\nof Torp", "Torp")]
    [TestCase(", of Torp", "Torp")]
    [TestCase("— , the lot", "thelot")]
    [TestCase("Ida Holm-Berg Jr.", "Jr")]
    [TestCase("U.S.-based Ida's", "Idas")]
    [TestCase("Ida Holm’s", "Holms")]
    [TestCase("the 𝐱𝐲", "𝐱𝐲")]
    [TestCase("head ___", "")]
    [TestCase("--", "")]
    public void Without_an_annotated_head_it_is_the_last_word_of_the_first_part(string source, string expected)
    {
        string text = $"Yes, {source}; no.";
        var letters = new LetterIndex(text);
        LetterSet head = SourceHead.Find(text, text.Gold("Yes", source), letters);
        TextSpan place = expected.Length == 0 || !source.Contains(expected, StringComparison.Ordinal) ? text.SpanOf(source) : text.SpanOf(expected);
        LetterSet whole = letters.Letters(place);
        Assert.That(head.Count, Is.EqualTo(expected.EnumerateRunes().Count()));
        Assert.That(head.Overlap(whole), Is.EqualTo(head.Count));
    }

    [Test]
    public void An_annotated_head_counts_whatever_the_phrase_is()
    {
        string text = "Yes, said the mayor of Torp.";
        LetterSet head = SourceHead.Find(text, text.Gold("Yes", "the mayor of Torp", "Torp"), new LetterIndex(text));
        Assert.That(head.SameAs(text.LettersOf("Torp")), Is.True);
    }

    [Test]
    public void Without_a_source_there_is_none() =>
        Assert.That(SourceHead.Find("Yes.", "Yes.".Gold("Yes"), new LetterIndex("Yes.")).IsEmpty, Is.True);

    [TestCase("Ida Holm", "Holm", "name")]
    [TestCase("the mayor", "mayor", "nominal")]
    [TestCase("Ida Holm", null, "nominal")]
    [TestCase(" She ", "She", "pronoun")]
    [TestCase("THEY", null, "pronoun")]
    [TestCase("she herself", "she", "nominal")]
    [TestCase("Ⅳ", "Ⅳ", "name")]
    [TestCase("ǅ", "ǅ", "nominal")]
    [TestCase("𝐀", "𝐀", "name")]
    public void The_type_comes_from_the_words_and_the_annotated_head(string source, string? head, string expected)
    {
        string text = $"Yes, {source}, no.";
        Assert.That(SourceTypes.Of(text, text.Gold("Yes", source, head)), Is.EqualTo(expected));
    }

    [Test]
    public void A_source_of_no_spans_has_the_type_none() => Assert.That(SourceTypes.Of("Yes", "Yes".Gold("Yes")), Is.EqualTo("none"));
}
