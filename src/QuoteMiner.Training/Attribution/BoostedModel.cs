using Microsoft.ML;
using Microsoft.ML.Data;

namespace QuoteMiner.Training.Attribution;

/// <summary>What LightGBM made.</summary>
/// <param name="Trees">In the package's form.</param>
/// <param name="Transformer">In that of Microsoft.ML.</param>
internal sealed record BoostedModel(TreeData Trees, ITransformer Transformer)
{
    /// <summary>Microsoft.ML's own scores; what the package computes has to be the same.</summary>
    public float[] Predict(IReadOnlyList<LabelledRow> rows)
    {
        var context = new MLContext();
        return [.. Transformer.Transform(BoostedTrees.Load(context, rows)).GetColumn<float>("Score")];
    }
}
