namespace QuoteMiner.Attribution;

/// <summary>One weight a feature, in log-odds.</summary>
internal sealed class LinearWeights<TFeature>
    where TFeature : struct, Enum
{
    readonly float[] weights = new float[Enum.GetValues<TFeature>().Length];

    public LinearWeights(params ReadOnlySpan<(TFeature Feature, float Weight)> table)
    {
        foreach (var (feature, weight) in table)
        {
            weights[Convert.ToInt32(feature, null)] = weight;
        }
    }

    public int Count => weights.Length;

    public Span<float> Values => weights;

    public float Dot(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return sum;
    }
}
