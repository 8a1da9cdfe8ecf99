using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Lexicons;

internal sealed class LexiconTests
{
    /// <summary>The lists of common words, whose entries carry no capital but in words that always have one.</summary>
    static readonly string[] LowerCase =
    [
        "determiners", "possessive-pronouns", "relative-pronouns", "prepositions", "conjunctions", "subordinators", "auxiliaries", "modals",
        "negations", "adverbs", "numerals", "adjectives", "verbs", "cue-verbs-strong", "cue-verbs-medium", "cue-verbs-weak", "cue-nouns",
        "group-nouns", "document-nouns", "work-nouns", "person-nouns",
    ];

    [TestCase("said", WordClasses.StrongCueVerb | WordClasses.PastForm | WordClasses.ParticipleForm)]
    [TestCase("said", WordClasses.Verb)]
    [TestCase("SAYS", WordClasses.StrongCueVerb | WordClasses.ThirdPersonForm)]
    [TestCase("warning", WordClasses.MediumCueVerb | WordClasses.GerundForm | WordClasses.CueNoun)]
    [TestCase("criticised", WordClasses.MediumCueVerb | WordClasses.PastForm)]
    [TestCase("criticized", WordClasses.MediumCueVerb | WordClasses.PastForm)]
    [TestCase("laughed", WordClasses.WeakCueVerb | WordClasses.PastForm)]
    [TestCase("went", WordClasses.Verb | WordClasses.PastForm)]
    [TestCase("spokeswoman", WordClasses.PersonNoun | WordClasses.FeminineNoun)]
    [TestCase("spokesmen", WordClasses.PersonNounPlural | WordClasses.MasculineNoun)]
    [TestCase("witnesses", WordClasses.PersonNounPlural)]
    [TestCase("people", WordClasses.PersonNounPlural)]
    [TestCase("ministry", WordClasses.GroupNoun)]
    [TestCase("placard", WordClasses.DocumentNoun)]
    [TestCase("novel", WordClasses.WorkNoun)]
    [TestCase("Fatima", WordClasses.FeminineFirstName)]
    [TestCase("Jean-Marc", WordClasses.MasculineFirstName)]
    [TestCase("Jordan", WordClasses.FeminineFirstName | WordClasses.MasculineFirstName | WordClasses.PlaceName)]
    [TestCase("Mrs.", WordClasses.Title | WordClasses.FeminineTitle)]
    [TestCase("Mr", WordClasses.Title | WordClasses.MasculineTitle)]
    [TestCase("Sen.", WordClasses.Title)]
    [TestCase("van", WordClasses.NameParticle)]
    [TestCase("Jr.", WordClasses.NameSuffix)]
    [TestCase("University", WordClasses.OrganisationWord)]
    [TestCase("NATO", WordClasses.OrganisationName)]
    [TestCase("Calif.", WordClasses.PlaceName)]
    [TestCase("Republicans", WordClasses.Nationality)]
    [TestCase("Tuesday", WordClasses.CalendarWord)]
    [TestCase("n’t", WordClasses.Negation)]
    [TestCase("'s", WordClasses.Auxiliary)]
    [TestCase("'ll", WordClasses.Modal)]
    [TestCase("who", WordClasses.SubjectPronoun | WordClasses.RelativePronoun)]
    [TestCase("her", WordClasses.PossessivePronoun | WordClasses.ObjectPronoun)]
    [TestCase("because", WordClasses.Subordinator)]
    [TestCase("also", WordClasses.Adverb)]
    [TestCase("senior", WordClasses.Adjective)]
    public void Knows_the_classes_of_a_form(string word, WordClasses classes) =>
        Assert.That(Lexicon.Default.Find(word) & classes, Is.EqualTo(classes));

    [TestCase("plans", WordClasses.Verb)]
    [TestCase("meetings", WordClasses.Verb)]
    [TestCase("states", WordClasses.Verb)]
    [TestCase("the", WordClasses.Adjective | WordClasses.Adverb | WordClasses.FirstName)]
    [TestCase("said", WordClasses.FirstName | WordClasses.Adjective | WordClasses.PlaceName)]
    [TestCase("Smith", WordClasses.FirstName)]
    [TestCase("spokesman", WordClasses.FeminineNoun | WordClasses.PersonNounPlural)]
    public void Does_not_give_a_form_a_class_that_is_rare_for_it(string word, WordClasses classes) =>
        Assert.That(Lexicon.Default.Find(word) & classes, Is.EqualTo(WordClasses.None));

    [TestCase("")]
    [TestCase("-")]
    [TestCase("#")]
    [TestCase("zzyzzx")]
    public void Knows_nothing_of_what_is_in_no_list(string word) =>
        Assert.That(Lexicon.Default.Find(word), Is.EqualTo(WordClasses.None));

    [Test]
    public void Holds_each_form_of_each_list()
    {
        var missing = WordLists.Names.SelectMany(WordLists.Rows).SelectMany(row => row)
            .Where(form => form is not "-" && Lexicon.Default.Find(form) == WordClasses.None);
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void Has_capitals_only_in_lists_of_names([ValueSource(nameof(LowerCase))] string name) =>
        Assert.That(WordLists.Lines(name).Where(line => line.Any(char.IsUpper)), Is.Empty);

    [Test]
    public void Stays_small()
    {
        var forms = WordLists.Names.SelectMany(WordLists.Rows).SelectMany(row => row).Distinct(StringComparer.OrdinalIgnoreCase);
        Assert.That(forms.Count(), Is.LessThan(31_000));
    }
}
