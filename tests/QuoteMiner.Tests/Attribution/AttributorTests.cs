using NUnit.Framework;
using QuoteMiner.Coreference;
using QuoteMiner.Cues;
using QuoteMiner.Entities;
using QuoteMiner.Mentions;
using QuoteMiner.Subjects;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

public sealed class AttributorTests
{
    static readonly IStage[] Stages =
    [
        new PerceptronTagger(), new NameFinder(), new MentionFinder(), new CueFinder(), new SubjectFinder(), new MentionClusterer(CoreferenceModel.Default), new Attributor(AttributionModel.Default),
    ];

    [TestCase("“ The dam is safe , ” Marta Oyelaran said .", "Marta Oyelaran", "said", AttributionReason.SubjectOfCue)]
    [TestCase("“ The dam is safe , ” said Marta Oyelaran .", "Marta Oyelaran", "said", AttributionReason.InvertedCue)]
    [TestCase("Marta Oyelaran said : “ The dam is safe . ”", "Marta Oyelaran", "said", AttributionReason.SubjectOfCue)]
    [TestCase("According to Marta Oyelaran , the dam is “ as safe as any dam can be ” .", "Marta Oyelaran", "According to", AttributionReason.AccordingTo)]
    [TestCase("Ivo Brandt told Lee Park that the wall “ had moved by more than a hand ” .", "Ivo Brandt", "told", AttributionReason.SubjectOfCue)]
    public void Links_a_region_to_its_source(string source, string mention, string cue, AttributionReason reason)
    {
        var text = HandMadeText.Of(source, Stages);
        Assert.That(text.Attributions.Count, Is.EqualTo(1));
        var found = text.Attributions[0];
        Assert.That(Words(text, found.Mention), Is.EqualTo(mention));
        Assert.That(found.Cue, Is.GreaterThanOrEqualTo(0));
        Assert.That(HandMadeText.Words(text, text.Cues[found.Cue].First, text.Cues[found.Cue].End), Is.EqualTo(cue));
        Assert.That(found.Reason, Is.EqualTo(reason));
        Assert.That(found.Confidence, Is.InRange(0.5f, 1f));
    }

    [Test]
    public void Joins_the_parts_that_a_cue_splits_into_one_quote()
    {
        var text = HandMadeText.Of("“ The dam , ” Marta Oyelaran said , “ is safe for now . ”", Stages);
        Assert.That(text.Attributions.Count, Is.EqualTo(2));
        Assert.That(text.Attributions[1].Quote, Is.Zero);
        Assert.That(text.Attributions[1].Kind, Is.EqualTo(QuoteKind.Direct));
    }

    [Test]
    public void Tells_fragments_from_whole_utterances()
    {
        var text = HandMadeText.Of("Marta Oyelaran said the wall “ moved a little ” on Monday .", Stages);
        Assert.That(text.Attributions[0].Kind, Is.EqualTo(QuoteKind.Mixed));
        var content = ContentFinder.Find(text, 0, 1);
        Assert.That(content.GetText(text.Source), Is.EqualTo("the wall “ moved a little ” on Monday"));
    }

    [Test]
    public void Takes_a_credit_after_a_dash_before_anything_is_ranked()
    {
        var text = HandMadeText.Of("Lee Park said nothing .\n“ It held against everything . ” — Ivo Brandt", Stages);
        Assert.That(Words(text, text.Attributions[0].Mention), Is.EqualTo("Ivo Brandt"));
        Assert.That(text.Attributions[0].Reason, Is.EqualTo(AttributionReason.DashCredit));
    }

    [Test]
    public void Leaves_out_a_term()
    {
        var text = HandMadeText.Of("The word “ leak ” is short .", Stages);
        Assert.That(text.Attributions.Count, Is.Zero);
    }

    static string Words(AnnotatedText text, int mention) => HandMadeText.Words(text, text.Mentions[mention].First, text.Mentions[mention].End);
}
