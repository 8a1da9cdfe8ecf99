using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class UniversalTagsTests
{
    [TestCase("minister", "NN", "NOUN")]
    [TestCase("nobody", "NN", "PRON")]
    [TestCase("%", "NN", "SYM")]
    [TestCase("Solberg", "NNP", "PROPN")]
    [TestCase("n't", "RB", "PART")]
    [TestCase("often", "RB", "ADV")]
    [TestCase("up", "RP", "ADP")]
    [TestCase("to", "TO", "PART")]
    [TestCase("'s", "POS", "PART")]
    [TestCase("would", "MD", "AUX")]
    [TestCase("was", "VBD", "AUX")]
    [TestCase("said", "VBD", "VERB")]
    [TestCase("that", "IN", "SCONJ")]
    [TestCase("of", "IN", "ADP")]
    [TestCase("whose", "WP$", "PRON")]
    [TestCase("$", "$", "SYM")]
    [TestCase("five", "CD", "NUM")]
    [TestCase("“", "``", "PUNCT")]
    [TestCase("?", "_", "X")]
    public void Without_a_tree_the_word_decides(string word, string tag, string expected) =>
        Assert.That(Of(word, tag, "_", "_"), Is.EqualTo(expected));

    [TestCase("has", "VBZ", "VBN", "AUX")]
    [TestCase("has", "VBZ", "DT", "VERB")]
    [TestCase("did", "VBD", "RB", "AUX")]
    [TestCase("this", "DT", "NN", "DET")]
    [TestCase("this", "DT", "VBZ", "PRON")]
    [TestCase("by", "IN", "VBG", "SCONJ")]
    public void Without_a_tree_the_next_tag_helps(string word, string tag, string next, string expected) =>
        Assert.That(Of(word, tag, next, "_"), Is.EqualTo(expected));

    [TestCase("has", "VBZ", "aux", "AUX")]
    [TestCase("has", "VBZ", "root", "VERB")]
    [TestCase("is", "VBZ", "cop", "AUX")]
    [TestCase("is", "VBZ", "root", "VERB")]
    [TestCase("since", "IN", "mark", "SCONJ")]
    [TestCase("since", "IN", "case", "ADP")]
    [TestCase("that", "DT", "nsubj", "PRON")]
    [TestCase("that", "DT", "det", "DET")]
    [TestCase("some", "DT", "nsubj", "DET")]
    [TestCase("which", "WDT", "det", "DET")]
    [TestCase("which", "WDT", "nsubj", "PRON")]
    [TestCase("National", "NNP", "amod", "ADJ")]
    [TestCase("/", ",", "cc", "SYM")]
    [TestCase(",", ",", "punct", "PUNCT")]
    public void With_a_tree_the_relation_decides(string word, string tag, string relation, string expected) =>
        Assert.That(Of(word, tag, "_", relation), Is.EqualTo(expected));

    [Test]
    public void Every_tag_has_a_name_of_its_own()
    {
        var tags = Enum.GetValues<UniversalTag>();
        Assert.That(tags.Select(tag => tag.Name()).Distinct().Count(), Is.EqualTo(tags.Length));
        Assert.That(tags.Skip(1).Select(tag => tag.Name()), Is.EqualTo(tags.Skip(1).Select(tag => tag.ToString())));
    }

    static string Of(string word, string tag, string next, string relation) =>
        UniversalTags.Of(PennTags.Parse(tag), WordHash.Of(word), PennTags.Parse(next), DependencyRelations.Parse(relation)).Name();
}
