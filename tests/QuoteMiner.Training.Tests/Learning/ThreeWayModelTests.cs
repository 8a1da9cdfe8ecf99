using NUnit.Framework;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Training.Models;
using QuoteMiner.Training.Parsing;

namespace QuoteMiner.Training.Learning;

public sealed class ThreeWayModelTests
{
    [Test]
    public void Weights_of_known_features_are_added_and_others_count_nothing()
    {
        var model = new ThreeWayModel([3, 1 << 20], [1, -2, 3, 10, 20, -128], ThreeWayModel.MinimumLineBits);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(model.Score([3]), Is.EqualTo((1, -2, 3)));
            Assert.That(model.Score([3, 1 << 20, 4, 3]), Is.EqualTo((12, 16, -122)));
            Assert.That(model.Score([]), Is.EqualTo((0, 0, 0)));
        }
    }

    [Test]
    public void Saved_and_read_it_scores_as_before()
    {
        var random = new SeededRandom(2);
        var keys = Enumerable.Range(0, 5000).Select(_ => random.Next(1 << KeyTable.Bits)).Distinct().Order().ToArray();
        var weights = Enumerable.Range(0, keys.Length * LinearModel.Block).Select(_ => (sbyte)(random.Next(255) - 127)).ToArray();
        var writer = new ModelWriter();
        ThreeWayWriter.Write(writer, "MOVE", new QuantizedModel { Keys = keys, Classes = 3, Weights = weights, Clipped = 0 });
        var model = ThreeWayModel.Read(ModelFile.Read("toy", writer.ToArray()), "MOVE");
        for (var i = 0; i < keys.Length; i++)
        {
            var row = weights.AsSpan(i * LinearModel.Block, 3);
            Assert.That(model.Score([(uint)keys[i]]), Is.EqualTo(((int)row[0], (int)row[1], (int)row[2])));
        }
    }

    [Test]
    public void The_weakest_of_too_many_in_a_line_are_dropped()
    {
        var keys = Enumerable.Range(0, ThreeWayModel.LineLength + 1).ToArray();
        var weights = new sbyte[keys.Length * LinearModel.Block];
        for (var i = 0; i < keys.Length; i++)
        {
            weights[i * LinearModel.Block] = (sbyte)(i == 4 ? 1 : 50);
        }

        var writer = new ModelWriter();
        ThreeWayWriter.Write(writer, "MOVE", new QuantizedModel { Keys = keys, Classes = 3, Weights = weights, Clipped = 0 });
        var model = ThreeWayModel.Read(ModelFile.Read("toy", writer.ToArray()), "MOVE");
        Assert.That(model.Features, Is.EqualTo(ThreeWayModel.LineLength));
        Assert.That(model.Score([(uint)keys[4]]), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void A_section_that_lies_is_refused()
    {
        var tooMany = new SectionWriter().Int32(ThreeWayModel.MinimumLineBits).Keys([.. Enumerable.Range(0, 9)]).Bytes(new byte[27]);
        var few = new SectionWriter().Int32(1).Keys([3]).Bytes(new byte[3]);
        foreach (var section in new[] { tooMany, few })
        {
            var file = ModelFile.Read("toy", new ModelWriter().Add("MOVE", section).ToArray());
            Assert.That(() => ThreeWayModel.Read(file, "MOVE"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("'MOVE'"));
        }
    }
}
