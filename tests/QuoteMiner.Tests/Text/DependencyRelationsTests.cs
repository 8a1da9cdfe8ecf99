using NUnit.Framework;

namespace QuoteMiner.Text;

public sealed class DependencyRelationsTests
{
    [Test]
    public void Every_relation_has_a_name_that_leads_back_to_it()
    {
        var relations = Enum.GetValues<DependencyRelation>();
        Assert.That(relations, Has.Length.EqualTo(DependencyRelations.Count + 1));
        Assert.That(relations.Select(relation => DependencyRelations.Parse(relation.Name())), Is.EqualTo(relations));
    }

    [TestCase("nsubj:pass", nameof(DependencyRelation.NsubjPass))]
    [TestCase("obl:tmod", nameof(DependencyRelation.Obl))]
    [TestCase("nmod:poss", nameof(DependencyRelation.NmodPoss))]
    [TestCase("subject", nameof(DependencyRelation.None))]
    [TestCase("", nameof(DependencyRelation.None))]
    public void Unknown_subtypes_fall_back_to_the_relation(string name, string relation) =>
        Assert.That(DependencyRelations.Parse(name).ToString(), Is.EqualTo(relation));
}
