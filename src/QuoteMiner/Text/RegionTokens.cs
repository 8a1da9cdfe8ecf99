namespace QuoteMiner.Text;

/// <summary>The tokens [<paramref name="First"/>, <paramref name="End"/>) inside an outermost region, never empty, its marks left out.</summary>
/// <param name="Region">Index in <see cref="AnnotatedText.Regions"/>.</param>
internal readonly record struct RegionTokens(int Region, int First, int End);
