using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

public sealed class StageOrderTests
{
    [Test]
    public void Every_stage_finds_what_it_requires_and_no_layer_is_assigned_twice()
    {
        var assigned = Layers.None;
        foreach (var stage in StageOrder.Create())
        {
            Assert.That(stage.Requires & ~assigned, Is.EqualTo(Layers.None), $"{stage.GetType().Name} lacks a layer");
            Assert.That(stage.Assigns & assigned, Is.EqualTo(Layers.None), $"{stage.GetType().Name} assigns a layer again");
            assigned |= stage.Assigns;
        }
    }
}
