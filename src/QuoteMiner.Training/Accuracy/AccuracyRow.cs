namespace QuoteMiner.Training.Accuracy;

/// <summary>Figures of one thing that was measured. Rows of one name, whoever gives them, become one row of a table.</summary>
/// <param name="Name">A test set, a kind of mention, a model.</param>
internal sealed record AccuracyRow(string Name, params IReadOnlyList<AccuracyFigure> Figures);
