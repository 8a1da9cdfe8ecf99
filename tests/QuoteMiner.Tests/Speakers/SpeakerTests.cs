using NUnit.Framework;

namespace QuoteMiner.Speakers;

public sealed class SpeakerTests
{
    [Test]
    public void A_speaker_has_the_fullest_name_without_its_title_and_all_mentions()
    {
        var document = QuoteExtractor.Extract("Foreign Minister Rana Iqbal landed at noon. \"The talks begin on Monday,\" Iqbal said. \"We are ready,\" she added.");
        var speaker = document.Speakers.Single();
        Assert.That(speaker.Name, Is.EqualTo("Rana Iqbal"));
        Assert.That(speaker.Description, Is.EqualTo("Foreign Minister"));
        Assert.That(speaker.Kind, Is.EqualTo(SpeakerKind.Person));
        Assert.That(speaker.Mentions.Select(mention => mention.Span.GetText(document.Text)), Is.EqualTo(new[] { "Foreign Minister Rana Iqbal", "Iqbal", "she" }));
        Assert.That(document.QuotesBy(speaker).Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_joint_speaker_has_its_members()
    {
        var document = QuoteExtractor.Extract("\"The dam is safe for now,\" Ivo Brandt and Rana Iqbal said in a joint letter.");
        var joint = document.Quotes.Single().Speaker!;
        Assert.That(joint.Kind, Is.EqualTo(SpeakerKind.Group));
        Assert.That(joint.Members.Select(member => member.Name), Is.EqualTo(new[] { "Ivo Brandt", "Rana Iqbal" }));
    }

    [TestCase("Rana Iqbal landed. \"I am glad that my dam held,\" she said.", "Rana Iqbal", "Rana Iqbal, I, my, she")]
    [TestCase("Rana Iqbal landed. \"We are glad that the dam held,\" she said.", "Rana Iqbal", "Rana Iqbal, she")]
    [TestCase("\"We told you that our dam would hold,\" Ivo Brandt and Rana Iqbal said.", "Ivo Brandt and Rana Iqbal", "We, our, Ivo Brandt and Rana Iqbal")]
    [TestCase("\"I heard him say 'I am done' before I left,\" Ivo Brandt said.", "Ivo Brandt", "I, I, Ivo Brandt")]
    public void First_persons_in_a_quotation_are_who_says_it(string source, string name, string mentions)
    {
        var document = QuoteExtractor.Extract(source);
        var speaker = document.Speakers.Single(speaker => speaker.Name == name);
        Assert.That(string.Join(", ", speaker.Mentions.Select(mention => mention.Span.GetText(document.Text))), Is.EqualTo(mentions));
    }

    [TestCase("Jean-Claude Brandt-Morel spoke. \"No,\" Brandt-Morel said.", "Jean-Claude Brandt-Morel")]
    [TestCase("François Ünal spoke first. \"It is so,\" Francois Unal said.", "François Ünal")]
    [TestCase("MAYOR RANA IQBAL SUES.\n\nIt was her third court case. \"We sue,\" Rana Iqbal said.", "Rana Iqbal")]
    [TestCase("President Bashar al-Assad spoke in Damascus. \"We will win,\" Assad said.", "Bashar al-Assad")]
    [TestCase("Robert \"Bobby\" Vale spoke. \"It is so,\" Bobby Vale said.", "Robert \"Bobby\" Vale")]
    public void A_name_is_found_again_however_it_is_written(string source, string name) =>
        Assert.That(QuoteExtractor.Extract(source).Quotes.Single().Speaker?.Name, Is.EqualTo(name));

    [Test]
    public void Anonymous_sources_are_not_merged_with_a_name()
    {
        var document = QuoteExtractor.Extract("Ivo Brandt, an official of the ministry, left early. \"It is chaos,\" said a senior official, who asked not to be named.");
        Assert.That(document.Quotes.Single().Speaker!.Name, Does.StartWith("a senior official"));
        Assert.That(document.Speakers.Single().Kind, Is.EqualTo(SpeakerKind.Unnamed));
    }

    [Test]
    public void A_doubtful_speaker_is_left_out_and_the_mention_stays()
    {
        const string Text = "Rana Iqbal landed at noon. \"The talks begin on Monday,\" she said.";
        var quote = QuotePipeline.Create(options => options with { MinimumSpeakerConfidence = 0.99 }).Extract(Text).Quotes.Single();
        Assert.That(quote.Speaker, Is.Null);
        Assert.That(quote.SpeakerConfidence, Is.Zero);
        Assert.That(quote.Mention?.Span.GetText(Text), Is.EqualTo("she"));
    }

    [Test]
    public void Quotes_below_the_minimum_and_of_other_kinds_are_left_out()
    {
        const string Text = "Rana Iqbal landed at noon. \"The talks begin on Monday,\" Iqbal said. She called them \"a long shot\".";
        Assert.That(QuoteExtractor.Extract(Text).Quotes.Select(quote => quote.Kind), Is.EqualTo(new[] { QuoteKind.Direct, QuoteKind.Mixed }));
        Assert.That(QuotePipeline.Create(o => o with { Kinds = QuoteKinds.Mixed }).Extract(Text).Quotes.Select(q => q.Text), Is.EqualTo(new[] { "a long shot" }));
        Assert.That(QuotePipeline.Create(o => o with { MinimumConfidence = 1 }).Extract(Text).Quotes, Is.Empty);
    }
}
