using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>What the model file <c>coreference</c> holds: trees that tell how probably a pronoun means a cluster. Thread-safe.</summary>
internal sealed class CoreferenceModel(ModelFile file) : IAntecedentChooser
{
    static readonly Lazy<CoreferenceModel> Embedded = new(() => new CoreferenceModel(ModelFile.FromResources("coreference")));

    readonly TreeEnsemble trees = TreeEnsemble.Read(file, "PRON", AntecedentDescriber.RowLength);

    /// <summary>The model that ships with the package; read at first use.</summary>
    public static CoreferenceModel Default => Embedded.Value;

    public (int Index, float Confidence) Choose(AnnotatedText text, int mention, ReadOnlySpan<int> clusters, ReadOnlySpan<float> rows)
    {
        var (best, score) = (0, float.NegativeInfinity);
        for (var i = 0; i < clusters.Length; i++)
        {
            var own = trees.Score(rows.Slice(i * AntecedentDescriber.RowLength, AntecedentDescriber.RowLength));
            (best, score) = own > score ? (i, own) : (best, score);
        }

        return (best, 1 / (1 + MathF.Exp(-score)));
    }
}
