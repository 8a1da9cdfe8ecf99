using NUnit.Framework;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

public sealed class NameFinderTests
{
    static readonly NameFinder Finder = new();
    static readonly PerceptronTagger Tagger = new();

    [TestCase("Then Foreign Minister Sergey Lavrov left .", "Sergey Lavrov/Person")]
    [TestCase("It was UN Special Envoy for Syria Staffan de Mistura .", "UN/Organisation, Syria/Place, Staffan de Mistura/Person")]
    [TestCase("Then Staffan de Mistura spoke to Ludwig van der Berg .", "Staffan de Mistura/Person, Ludwig van der Berg/Person")]
    [TestCase("The University of Leeds and Northgate Water Inc. agreed .", "University of Leeds/Organisation, Northgate Water Inc./Organisation")]
    [TestCase("She met Lee Park . | Park left .", "Lee Park/Person, Park/Person")]
    [TestCase("The dam held on Monday .", "")]
    [TestCase("We met J. K. Vale , Mr. Brandt and Mrs. Iqbal .", "J. K. Vale/Person, Brandt/Person, Iqbal/Person")]
    [TestCase("Reporters in France asked NATO .", "France/Place, NATO/Organisation")]
    [TestCase("The Russian envoy met Democrats in Ohio .", "Russian/Other, Democrats/Group, Ohio/Place")]
    [TestCase("Brandt 's widow and Rana Iqbal 's lawyer came .", "Brandt/Person, Rana Iqbal/Person")]
    public void Finds_names_and_their_kinds(string source, string expected) => Assert.That(Names(HandMadeText.Of(source, Tagger, Finder)), Is.EqualTo(expected));

    [TestCase("Robert C. “ Bobby ” Vale swam .", "Robert C. “ Bobby ” Vale/Person")]
    [TestCase("Robert “ Bob ” Vale swam .", "Robert “ Bob ” Vale/Person")]
    [TestCase("Reporters asked Minister Rana Iqbal and Mayor Brandt .", "Rana Iqbal/Person, Brandt/Person")]
    public void Joins_the_parts_of_a_name(string source, string expected) => Assert.That(Names(HandMadeText.Of(source, Tagger, Finder)), Is.EqualTo(expected));

    [TestCase("MAYOR RANA IQBAL SUES THE COURT IN CHICAGO", "RANA IQBAL/Person, CHICAGO/Place")]
    [TestCase("mayor rana iqbal told reporters in chicago that barack obama would come .", "rana iqbal/Person, chicago/Place, barack obama/Person")]
    public void Finds_names_whatever_the_capitals(string source, string expected) => Assert.That(Names(HandMadeText.Of(source, Tagger, Finder)), Is.EqualTo(expected));

    [Test]
    public void No_name_crosses_a_quotation_mark() =>
        Assert.That(Names(HandMadeText.Of("He told Ivo “ Brandt Street is closed ” Iqbal .", Tagger, Finder)), Does.Not.Contain("Ivo “").And.Not.Contain("” Iqbal"));

    [Test]
    public void A_strange_word_that_nobody_introduces_is_no_person()
    {
        var text = HandMadeText.Of("They speak Ombari . | The Ombari speakers came . | In the hills the Ombari is sung . | Ombari has six tones .", Tagger, Finder);
        Assert.That(Names(text), Does.Not.Contain("Person"));
    }

    [Test]
    public void A_lone_word_is_the_person_whose_full_name_ends_in_it()
    {
        var text = HandMadeText.Of("“ No , ” said Mira Dover . | Dover left . | Nobody saw Dover again .", Tagger, Finder);
        Assert.That(Names(text), Is.EqualTo("Mira Dover/Person, Dover/Person, Dover/Person"));
    }

    [Test]
    public void An_empty_text_has_no_names() => Assert.That(Names(HandMadeText.Of("", Tagger, Finder)), Is.Empty);

    [TestCase("Brandt ", 100_000)]
    [TestCase("Brandt, ", 100_000)]
    [TestCase("brandt ", 100_000)]
    [TestCase("Rana Iqbal and the ", 50_000)]
    public void Names_without_end_are_sorted_and_disjoint(string part, int times)
    {
        var text = Analyse(string.Concat(Enumerable.Repeat(part, times)));
        var end = 0;
        foreach (var name in text.Names.Items)
        {
            Assert.That(name.First >= end && name.End > name.First && name.Kind != NameKind.None);
            end = name.End;
        }

        Assert.That(end < text.Tokens.Count + 1);
    }

    [Test]
    public void Finding_names_allocates_nothing()
    {
        var text = HandMadeText.Of("“ We will appeal , ” said Mira Solberg , the mayor of Kalby .", Tagger, Finder);
        text.Names.Clear();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Finder.Annotate(text);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    static string Names(AnnotatedText text) =>
        string.Join(", ", text.Names.Items.ToArray().Select(name => $"{HandMadeText.Words(text, name.First, name.End)}/{name.Kind}"));

    static AnnotatedText Analyse(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        foreach (var stage in StageOrder.Create().TakeWhile(stage => (stage.Assigns & Layers.Mentions) == 0))
        {
            stage.Annotate(text);
        }

        return text;
    }
}
