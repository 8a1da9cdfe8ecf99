namespace QuoteMiner.Training.Accuracy;

/// <summary>How large the model files are that the package embeds.</summary>
internal static class ModelSizes
{
    public static IEnumerable<AccuracyRow> Rows(Repository repository)
    {
        var total = 0L;
        foreach (var name in repository.ListModels())
        {
            var length = new FileInfo(repository.ModelPath(name)).Length;
            total += length;
            yield return new AccuracyRow($"{name}.bin", AccuracyFigure.Count("bytes", length));
        }

        yield return new AccuracyRow("all together", AccuracyFigure.Count("bytes", total));
    }
}
