using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class PennTagsTests
{
    [Test]
    public void Every_tag_has_a_name_that_leads_back_to_it()
    {
        var tags = Enum.GetValues<PennTag>();
        Assert.That(tags, Has.Length.EqualTo(PennTags.Count + 1));
        Assert.That(tags.Where(tag => tag != PennTag.None).Select(tag => PennTags.Parse(tag.Name())), Is.EqualTo(tags.Where(tag => tag != PennTag.None)));
    }

    [TestCase("GW")]
    [TestCase("")]
    [TestCase("_")]
    public void Another_name_is_none(string name) => Assert.That(PennTags.Parse(name), Is.EqualTo(PennTag.None));

    [Test]
    public void Questions_about_kinds_hold_for_the_right_tags()
    {
        var tags = Enum.GetValues<PennTag>();
        Assert.That(tags.Where(tag => tag.IsVerb()).Select(tag => tag.Name()), Is.EqualTo(new[] { "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" }));
        Assert.That(tags.Where(tag => tag.IsNoun()).Select(tag => tag.Name()), Is.EqualTo(new[] { "NN", "NNP", "NNPS", "NNS" }));
        Assert.That(tags.Where(tag => tag.IsAdjective()).Select(tag => tag.Name()), Is.EqualTo(new[] { "JJ", "JJR", "JJS" }));
        Assert.That(tags.Where(tag => tag.IsAdverb()).Select(tag => tag.Name()), Is.EqualTo(new[] { "RB", "RBR", "RBS", "WRB" }));
        Assert.That(tags.Where(tag => tag.IsProperNoun()).Select(tag => tag.Name()), Is.EqualTo(new[] { "NNP", "NNPS" }));
        Assert.That(tags.Where(tag => tag.IsFinite()).Select(tag => tag.Name()), Is.EqualTo(new[] { "VBD", "VBP", "VBZ" }));
    }
}
