using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Parsing;

/// <summary>The perceptrons that learn to parse, and how they are taught.</summary>
internal sealed class ParserTeacher(AveragedPerceptron moves, AveragedPerceptron relations, ParserSettings settings)
{
    const int StepUnits = 16;

    readonly SeededRandom random = new(settings.Seed);
    int exploration;

    /// <summary>Room for the scores of one decision.</summary>
    public int[] Scores { get; } = new int[Math.Max(moves.Stride, relations.Stride)];

    public AveragedPerceptron Moves => moves;

    public AveragedPerceptron Relations => relations;

    public int Margin => settings.Margin;

    /// <summary>In units of the perceptron; the settings count byte steps.</summary>
    public int EnoughForMove { get; } = settings.Enough * settings.MoveByteStep / StepUnits;

    public int EnoughForRelation { get; } = settings.RelationEnough * settings.RelationByteStep / StepUnits;

    public DecisionCount Moved { get; } = new();

    public DecisionCount Labelled { get; } = new();

    /// <param name="percent">How often in a hundred moves a wrong choice is followed.</param>
    public void BeginEpoch(int percent)
    {
        exploration = percent;
        Moved.Clear();
        Labelled.Clear();
    }

    public bool Explores() => random.Next(100) < exploration;
}
