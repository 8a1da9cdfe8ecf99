namespace QuoteMiner.Attribution;

/// <summary>Writes the <see cref="SourceFeature"/>s of a row.</summary>
internal static class SourceRow
{
    public static void Put(this Span<float> features, SourceFeature feature, float value) => features[(int)feature] = value;

    public static void Put(this Span<float> features, SourceFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;
}
