using NUnit.Framework;

namespace QuoteMiner.Entities;

public sealed class NameFinderTests
{
    [TestCase("Then Foreign Minister Sergey Lavrov left .", "Sergey Lavrov/Person")]
    [TestCase("It was UN Special Envoy for Syria Staffan de Mistura .", "Staffan de Mistura/Person")]
    [TestCase("Then Staffan de Mistura spoke to Ludwig van der Berg .", "Staffan de Mistura/Person, Ludwig van der Berg/Person")]
    [TestCase("The University of Leeds and Northgate Water Inc. agreed .", "University of Leeds/Organisation, Northgate Water Inc./Organisation")]
    [TestCase("She met Lee Park . | Park left .", "Lee Park/Person, Park/Person")]
    [TestCase("The dam held on Monday .", "")]
    [TestCase("We met J. K. Vale , Mr. Brandt and Mrs. Iqbal .", "J. K. Vale/Person, Brandt/Person, Iqbal/Person")]
    [TestCase("Reporters in France asked NATO .", "France/Place, NATO/Organisation")]
    public void Finds_names_and_their_kinds(string source, string expected)
    {
        var text = HandMadeText.Of(source, new NameFinder());
        var found = new List<string>();
        foreach (var name in text.Names.Items)
        {
            found.Add($"{HandMadeText.Words(text, name.First, name.End)}/{name.Kind}");
        }

        Assert.That(string.Join(", ", found), Is.EqualTo(expected));
    }
}
