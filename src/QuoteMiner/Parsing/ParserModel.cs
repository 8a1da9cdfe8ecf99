using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>What the model file <c>parser</c> holds. Thread-safe.</summary>
internal sealed class ParserModel
{
    public ParserModel(ModelFile file)
    {
        // The two tables are as large as all other models together: one is built beside the other.
        var relations = Task.Run(() => LinearModel.Read(file));
        Moves = ThreeWayModel.Read(file, "MOVE");
        Relations = relations.GetAwaiter().GetResult();
        if (Relations.Classes != DependencyRelations.Count)
        {
            throw new InvalidDataException($"Model 'parser': {Relations.Classes} relations instead of {DependencyRelations.Count}.");
        }

        var section = file.Section("STOP");
        EnoughForMove = section.ReadInt32("lead of a move that is enough", 1, short.MaxValue);
        EnoughForRelation = section.ReadInt32("lead of a relation that is enough", 1, short.MaxValue);
        section.End();
    }

    public ThreeWayModel Moves { get; }

    public LinearModel Relations { get; }

    /// <summary>Where the first features leave the best move a lead of so much, it is made.</summary>
    public int EnoughForMove { get; }

    /// <summary>The same for relations.</summary>
    public int EnoughForRelation { get; }
}
