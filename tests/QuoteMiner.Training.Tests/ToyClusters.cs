using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training;

/// <summary>Word clusters that know no word, so that toy models do not depend on those that ship.</summary>
internal static class ToyClusters
{
    public static WordClusters None { get; } = new(ModelFile.Read("words", new ModelWriter()
        .Add("KEYS", new SectionWriter().Keys([]))
        .Add("CLUS", new SectionWriter().Int32(1).Planes([0], 2).Planes([0], 2))
        .ToArray()));
}
