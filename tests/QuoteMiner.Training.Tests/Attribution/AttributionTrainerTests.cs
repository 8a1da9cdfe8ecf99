using NUnit.Framework;
using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

public sealed class AttributionTrainerTests
{
    const string Speaker = "Marta Oyelaran";

    /// <summary>One article in so many names the wrong source: from gold without slips LightGBM has nothing left to learn after a few trees, and Microsoft.ML cannot read a tree of one leaf.</summary>
    const int Slip = 8;

    static readonly AttributionSettings Settings = new() { RankerTrees = 10, ClassifierTrees = 20, ClassifierRate = 200, ConfidenceTrees = 10, RowsPerLeaf = 2, Threshold = 0, InnerFolds = 2 };

    static readonly IStage[] Stages = StageOrder.Create();

    static readonly Lazy<byte[]> Model = new(() => Trainer().Train(Toy()));

    [Test]
    public void Learns_who_speaks_and_what_is_a_title()
    {
        var validation = new AttributionValidation(WordClusters.Default);
        var articles = Toy();
        validation.Predict(articles, Model.Value);
        var report = validation.Score(articles);
        Assert.That(report.QuotedRegions.Detection.F1, Is.EqualTo(1));
        Assert.That(report.QuotedRegions.Attributed.F1, Is.GreaterThanOrEqualTo(1 - (1.0 / Slip)));
    }

    [Test]
    public void The_same_articles_give_the_same_bytes() => Assert.That(Trainer().Train(Toy()), Is.EqualTo(Model.Value));

    [Test]
    public void Damaged_files_are_refused()
    {
        foreach (var file in DamagedFiles.Of(Model.Value))
        {
            Assert.That(() => new AttributionModel(ModelFile.Read("attribution", file), WordClusters.Default), Throws.TypeOf<InvalidDataException>());
        }
    }

    static AttributionTrainer Trainer() => new(Settings, WordClusters.Default);

    /// <summary>In every article she says something, a show is named, and somebody else walks by.</summary>
    static List<TrainingArticle> Toy() =>
        [.. Enumerable.Range(0, 40).Select(i =>
        {
            var text = i % 2 == 0
                ? $"\"The dam is safe for another {i + 2} years,\" {Speaker} said on Monday. Ivo Brandt starred in the show \"Night Shift\" again."
                : $"Ivo Brandt starred in the show \"Night Shift\" again. {Speaker} said: \"We have {i + 2} boats and no oars.\"";
            var opening = text.IndexOf(i % 2 == 0 ? "\"The" : "\"We", StringComparison.Ordinal);
            var who = i % Slip == Slip - 1 ? "Ivo Brandt" : Speaker;
            var name = text.IndexOf(who, StringComparison.Ordinal);
            var source = new TextSpan(name, name + who.Length);
            var cue = text.IndexOf("said", StringComparison.Ordinal);
            var gold = new GoldQuote
            {
                Kind = "direct",
                Content = [new TextSpan(opening, text.IndexOf('"', opening + 1) + 1)],
                Cue = [new TextSpan(cue, cue + 4)],
                Source = [source],
                SourceHead = source,
            };
            return TrainingArticle.Analyse(new GoldDocument($"toy_{i}", text, [gold]), i, Stages);
        })];
}
