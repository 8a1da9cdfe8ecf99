using NUnit.Framework;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Learning;

public sealed class LinearModelTests
{
    const int Classes = 20;

    [Test]
    public void Saved_and_read_it_scores_as_before()
    {
        var trained = Trained();
        var writer = new ModelWriter();
        trained.Write(writer);
        var read = LinearModel.Read(ModelFile.Read("toy", writer.ToArray()));
        var before = trained.ToLinearModel();

        Assert.That(read.Features, Is.EqualTo(before.Features));
        for (uint key = 0; key < 200; key++)
        {
            Assert.That(Scores(read, key, key + 1), Is.EqualTo(Scores(before, key, key + 1)));
        }
    }

    [Test]
    public void It_learns_what_can_be_told_apart()
    {
        var model = Trained().ToLinearModel();
        for (var right = 0; right < Classes; right++)
        {
            Assert.That(model.Best(Scores(model, (uint)(right * 10), 5)), Is.EqualTo(right));
        }
    }

    [Test]
    public void Sections_that_lie_are_refused_wherever_they_lie()
    {
        var random = new SeededRandom(5);
        var refused = 0;
        for (var i = 0; i < 1000; i++)
        {
            var weights = new SectionWriter().Int32(3).Int32(5).Bytes([2, 0, 3]).Bytes([0, 2, 0, 1, 2]).Bytes([1, 2, 3, 4, 5]).ToArray();
            weights[random.Next(weights.Length)] = (byte)random.Next(256);
            var file = new ModelWriter().Add("FEAT", new SectionWriter().Keys([10, 20, 30])).Add("WGTS", new SectionWriter().Bytes(weights)).ToArray();
            try
            {
                // Damage under a good checksum may hit a weight: that is another model, but a sound one.
                var model = LinearModel.Read(ModelFile.Read("toy", file));
                Assert.That(model.Best(Scores(model, 10, 20)), Is.InRange(0, model.Classes - 1));
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.That(refused, Is.GreaterThan(100));
    }

    [TestCase(1)]
    [TestCase(3)]
    [TestCase(16)]
    [TestCase(20)]
    [TestCase(48)]
    [TestCase(52)]
    public void The_first_of_the_highest_scores_wins_and_leads_the_next(int classes)
    {
        var model = new LinearModel(new KeyTable([]), classes, []);
        var random = new SeededRandom(9);
        for (var round = 0; round < 500; round++)
        {
            // Past the last class stands what would win if it were one.
            var scores = new short[model.Stride];
            Array.Fill(scores, short.MaxValue);
            for (var c = 0; c < classes; c++)
            {
                scores[c] = (short)(random.Next(round % 2 == 0 ? 5 : 60_000) - 30_000);
            }

            var sorted = scores[..classes].OrderDescending().ToArray();
            var before = scores.ToArray();
            Assert.That(model.Best(scores, out var lead), Is.EqualTo(Array.IndexOf(scores, sorted[0])));
            Assert.That(lead, Is.EqualTo(sorted[0] - (classes == 1 ? short.MinValue : sorted[1])));
            Assert.That(scores, Is.EqualTo(before));
        }
    }

    [Test]
    public void Parts_of_the_features_add_up_to_the_whole()
    {
        var model = Trained().ToLinearModel();
        uint[] rows = [10, 20, 30];
        rows = rows[..model.Resolve(rows)];
        var whole = new short[model.Stride];
        var parts = new short[model.Stride];
        model.Score(rows, whole);
        model.Add(rows.AsSpan(0, 1), parts);
        model.Add(rows.AsSpan(1), parts);
        Assert.That(rows, Has.Length.GreaterThan(1));
        Assert.That(parts, Is.EqualTo(whole));
    }

    [Test]
    public void Unknown_features_are_left_out()
    {
        var model = Trained().ToLinearModel();
        Span<uint> keys = [199_999_999, 10, 199_999_998];
        Assert.That(model.Resolve(keys), Is.EqualTo(1));
    }

    static short[] Scores(LinearModel model, params ReadOnlySpan<uint> keys)
    {
        var rows = keys.ToArray();
        var scores = new short[model.Stride];
        model.Score(rows.AsSpan(0, model.Resolve(rows)), scores);
        return scores;
    }

    static QuantizedModel Trained()
    {
        var perceptron = new AveragedPerceptron([.. Enumerable.Range(0, Classes * 10)], Classes);
        var random = new SeededRandom(2);
        var scores = new int[perceptron.Stride];
        for (var step = 0; step < 4000; step++)
        {
            var right = random.Next(Classes);
            uint[] rows = [(uint)(right * 10), (uint)random.Next(10)];
            perceptron.Score(rows.AsSpan(0, perceptron.Resolve(rows)), scores);
            var best = Array.IndexOf(scores, scores.AsSpan(0, Classes).ToArray().Max());
            if (best == right)
            {
                perceptron.Step();
            }
            else
            {
                perceptron.Update(rows, right, best, 1);
            }
        }

        return QuantizedModel.Of(perceptron, unitsPerByteStep: 1, smallest: 1, smallestRow: 1);
    }
}
