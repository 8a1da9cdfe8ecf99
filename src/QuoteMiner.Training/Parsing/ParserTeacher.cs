using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Parsing;

/// <summary>Lets the perceptrons choose and corrects them.</summary>
internal sealed class ParserTeacher(AveragedPerceptron moves, AveragedPerceptron relations, ParserSettings settings)
{
    public readonly int[] Scores = new int[Math.Max(moves.Stride, relations.Stride)];

    readonly SeededRandom random = new(settings.Seed);

    public AveragedPerceptron Moves => moves;

    public AveragedPerceptron Relations => relations;

    public int Margin => settings.Margin;

    /// <summary>How often in a hundred moves a wrong choice is followed.</summary>
    public int Exploration { get; private set; }

    public int Decided { get; set; }

    public int WrongMoves { get; set; }

    public int Labelled { get; set; }

    public int WrongRelations { get; set; }

    public void BeginEpoch(int exploration)
    {
        Exploration = exploration;
        (Decided, WrongMoves, Labelled, WrongRelations) = (0, 0, 0, 0);
    }

    /// <summary>What the epoch's mistakes were.</summary>
    public string Remark() => FormattableString.Invariant(
        $"{100.0 * WrongMoves / Math.Max(1, Decided):0.00} % of {Decided} moves and {100.0 * WrongRelations / Math.Max(1, Labelled):0.00} % of {Labelled} relations wrong");

    public bool Explores() => random.Next(100) < Exploration;
}
