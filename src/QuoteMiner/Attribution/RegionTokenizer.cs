using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Collects the tokens of each outermost region in one pass.</summary>
internal static class RegionTokenizer
{
    public static void Collect(AnnotatedText text)
    {
        var regions = text.Tokens.Regions;
        for (var token = 0; token < regions.Length;)
        {
            var region = regions[token];
            var end = token + 1;
            while (end < regions.Length && regions[end] == region)
            {
                end++;
            }

            if (region >= 0)
            {
                text.RegionTokens.Add(new RegionTokens(region, token, end));
            }

            token = end;
        }
    }
}
