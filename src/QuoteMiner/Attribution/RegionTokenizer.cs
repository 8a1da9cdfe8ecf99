using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>Collects the tokens of each outermost region in one pass; a nickname inside a name (<c>Robert "Bobby" Vale</c>) is no quotation.</summary>
internal static class RegionTokenizer
{
    public static void Collect(AnnotatedText text)
    {
        var regions = text.Tokens.Regions;
        var names = text.Names.Items;
        var name = 0;
        for (var token = 0; token < regions.Length;)
        {
            var region = regions[token];
            var end = token + 1;
            while (end < regions.Length && regions[end] == region)
            {
                end++;
            }

            while (name < names.Length && names[name].End <= token)
            {
                name++;
            }

            var isNickname = name < names.Length && names[name].First < token && end < names[name].End;
            if (region >= 0 && !isNickname)
            {
                text.RegionTokens.Add(new RegionTokens(region, token, end));
            }

            token = end;
        }
    }
}
