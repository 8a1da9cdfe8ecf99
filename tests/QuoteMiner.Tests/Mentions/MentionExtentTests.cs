using NUnit.Framework;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Mentions;

public sealed class MentionExtentTests
{
    static readonly IStage[] Stages = [.. StageOrder.CreateForInspection().TakeWhile(stage => (stage.Assigns & Layers.Cues) == 0)];

    [TestCase("Marta Oyelaran, a hydrologist at the Kalby institute, said the dam was safe.", "Marta Oyelaran", "Marta Oyelaran, a hydrologist at the Kalby institute")]
    [TestCase("The institute's director, Marta Oyelaran, said the dam was safe.", "Marta Oyelaran", "The institute's director, Marta Oyelaran")]
    [TestCase("Lee Park (D-Ohio), the chairman of the committee, said the dam was safe.", "Lee Park", "Lee Park (D-Ohio), the chairman of the committee")]
    [TestCase("Marta Oyelaran, who built the dam, said it was safe.", "Marta Oyelaran", "Marta Oyelaran")]
    [TestCase("Marta Oyelaran said the dam was safe.", "Marta Oyelaran", "Marta Oyelaran")]
    [TestCase("In Kalby, Marta Oyelaran said the dam was safe.", "Marta Oyelaran", "Marta Oyelaran")]
    [TestCase("A group of rabbis called for a boycott, and the prominent civil rights organization the Anti-Defamation League denounced the words.", "the Anti-Defamation League", "the prominent civil rights organization the Anti-Defamation League")]
    [TestCase("As Marta Oyelaran, chairwoman of the Kalby dam council, put it, the dam was safe.", "chairwoman of the Kalby dam council", "Marta Oyelaran, chairwoman of the Kalby dam council")]
    [TestCase("For Marta Oyelaran, engineers said, the dam was safe.", "Marta Oyelaran", "Marta Oyelaran")]
    public void Takes_in_appositions_and_no_clauses(string source, string mention, string phrase)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        foreach (var stage in Stages)
        {
            stage.Annotate(text);
        }

        var index = text.Mentions.Items.ToArray().ToList().FindIndex(found => text.Tokens.Span(found.First, found.End).GetText(source) == mention);
        Assert.That(index, Is.GreaterThanOrEqualTo(0));
        var (first, end) = MentionExtent.Of(text, index);
        Assert.That(text.Tokens.Span(first, end).GetText(source), Is.EqualTo(phrase));
    }
}
