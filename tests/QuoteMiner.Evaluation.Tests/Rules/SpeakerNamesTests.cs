using NUnit.Framework;

namespace QuoteMiner.Evaluation.Rules;

public sealed class SpeakerNamesTests
{
    [TestCase("Ida Holm", "Ida Holm", true, true)]
    [TestCase("Ida Holm", "IDA HOLM", true, true)]
    [TestCase("Ida Holm", "Mayor Ida Maria Holm", true, true)]
    [TestCase("Ida Holm", "Holm", false, true)]
    [TestCase("Ida Holm", "Ida", false, true)]
    [TestCase("Ida Holm", "Per Holm", false, true)]
    [TestCase("Ida Holm", "Holm Ida", true, true)]
    [TestCase("Ida Holm", "Per Berg", false, false)]
    [TestCase("Ida Holm", "Holm's", false, true)]
    [TestCase("Ida Holm", "Ida Holm’s", true, true)]
    [TestCase("Ida Holm", null, false, false)]
    [TestCase("Ida Holm", "…", false, false)]
    [TestCase("The President", "president", false, true)]
    [TestCase("The President", "the president", true, true)]
    [TestCase("Weißfluß", "WEISSFLUSS", true, true)]
    [TestCase("Ida_Holm", "Ida Holm", true, true)]
    [TestCase("Σίσυφος", "ΣΊΣΥΦΟΣ", true, true)]
    public void Names_agree_by_their_words_without_titles(string gold, string? predicted, bool strict, bool lenient)
    {
        Assert.That(SpeakerNames.AgreeStrictly(gold, predicted), Is.EqualTo(strict));
        Assert.That(SpeakerNames.AgreeLeniently(gold, predicted), Is.EqualTo(lenient));
    }

    [TestCase("Mr. Ida O'Shea", "ida ohea")]
    [TestCase("Dr. and Mrs.", "and")]
    [TestCase("the Queen", "the queen")]
    [TestCase("", "")]
    public void Words_are_folded_and_possessives_cut_wherever_they_stand(string name, string expected) =>
        Assert.That(string.Join(' ', SpeakerNames.Words(name)), Is.EqualTo(expected));
}
