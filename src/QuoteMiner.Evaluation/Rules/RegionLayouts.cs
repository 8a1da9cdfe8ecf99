namespace QuoteMiner.Evaluation.Rules;

/// <summary>Where regions stand in their paragraphs.</summary>
internal static class RegionLayouts
{
    internal static RegionLayout Of(string text, LetterIndex letters, TextSpan region)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, region.Start - 1)) + 1;
        int end = text.IndexOf('\n', region.End) is int found && found < 0 ? text.Length : found;
        bool before = letters.HasLetter(Math.Min(start, region.Start), region.Start);
        bool behind = letters.HasLetter(region.End, end);
        return (before, behind) switch
        {
            (false, false) => RegionLayout.Whole,
            (false, true) => RegionLayout.Opens,
            (true, false) => RegionLayout.Ends,
            _ => RegionLayout.Inside,
        };
    }
}
