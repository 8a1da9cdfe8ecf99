using NUnit.Framework;
using QuoteMiner.Quotations;
using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

public sealed class LayoutStageTests
{
    [TestCase("WALLIS: Did it hold?\nIQBAL: It did.", "Did it hold?|It did.")]
    [TestCase("MR BRANDT: — The wall has moved.", "The wall has moved.")]
    [TestCase("UPDATE: The road is open again.", "", Description = "one label without an honorific is a note")]
    [TestCase("Wallis: Did it hold?\nIqbal: It did.", "", Description = "labels are in capitals")]
    [TestCase("9:30 a.m. The gates open.\n10:15 a.m. They close.", "")]
    [TestCase("Q. Did it hold?\nA. It did.", "Did it hold?|It did.")]
    [TestCase("Q: Did it hold?\nA: It did.", "Did it hold?|It did.")]
    [TestCase("A. The dam\nB. The wall", "", Description = "answers without questions are a list")]
    [TestCase("Q. Did it hold?\nA. It \"did\", mostly.", "Did it hold?|It \"did\", mostly.|did", Description = "what is quoted in a turn lies inside it")]
    [TestCase("Q. Did it hold?\nA. \"It did.\"", "Did it hold?|It did.", Description = "marks around all of a turn do")]
    [TestCase("Iqbal wrote:\n    We regret the leak.\n    We will repair it.\nShe left.", "We regret the leak.|We will repair it.")]
    [TestCase("Iqbal wrote:\n> We regret the leak.\nShe left.", "We regret the leak.")]
    [TestCase("Iqbal wrote:\nWe regret the leak.", "", Description = "not set off")]
    [TestCase("Iqbal wrote.\n\tWe regret the leak.", "", Description = "no colon leads in")]
    [TestCase("They sell:\n\tapples\n\tpears", "", Description = "a list")]
    public void Makes_regions_of_turns_and_blocks_without_marks(string source, string expected)
    {
        var text = Annotate(source);
        Assert.That(string.Join('|', Contents(text)), Is.EqualTo(expected));
    }

    [Test]
    public void Keeps_the_regions_sorted_and_their_continuations_right()
    {
        var text = Annotate("WALLIS: Did it hold?\n\"It did.\n\"It still does,\" Park said.\nIQBAL: Good.");
        Assert.That(Contents(text), Is.EqualTo(new[] { "Did it hold?", "It did.", "It still does,", "Good." }));
        Assert.That(text.Regions[2].Continues, Is.EqualTo(1));
    }

    static AnnotatedText Annotate(string source)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        new QuotationStage().Annotate(text);
        new LayoutStage().Annotate(text);
        return text;
    }

    static string[] Contents(AnnotatedText text) =>
        [.. text.Regions.Items.ToArray().Select(region => text.Source[region.Start..region.End])];
}
