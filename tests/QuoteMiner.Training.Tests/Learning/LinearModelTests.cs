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
