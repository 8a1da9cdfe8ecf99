namespace QuoteMiner.Evaluation.Rules;

/// <summary>Where regions stand in their paragraphs.</summary>
internal static class RegionLayouts
{
    const int LongestLabel = 60;

    /// <summary>What follows the dash of a credit: a name and an office.</summary>
    const int LongestCredit = 100;

    internal static RegionLayout Of(string text, LetterIndex letters, TextSpan region)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, region.Start - 1)) + 1;
        int end = text.IndexOf('\n', region.End) is int found && found < 0 ? text.Length : found;
        if (HasLabel(text.AsSpan(start, end - start)))
        {
            return RegionLayout.Labelled;
        }

        if (HasCredit(text.AsSpan(region.End)))
        {
            return RegionLayout.Credited;
        }

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

    static bool HasLabel(ReadOnlySpan<char> paragraph)
    {
        int colon = paragraph.IndexOf(':');
        if (colon < 0 || LongestLabel < colon)
        {
            return false;
        }

        int capitals = 0;
        foreach (char c in paragraph[..colon])
        {
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return 1 < capitals || (capitals == 1 && paragraph[..colon].Trim("“\" ") is "Q" or "A");
    }

    static bool HasCredit(ReadOnlySpan<char> after)
    {
        int at = 0;
        while (at < after.Length && (Characters.IsSpace(after[at]) || after[at] is '"' or '”' or '»' or '\''))
        {
            at++;
        }

        if (at == after.Length || after[at] is not ('-' or '–' or '—' or '―'))
        {
            return false;
        }

        ReadOnlySpan<char> credit = after[at..].TrimStart("-–—― ");
        int end = credit.IndexOf('\n');
        credit = end < 0 ? credit : credit[..end];
        return !credit.IsEmpty && credit.Length <= LongestCredit && char.IsUpper(credit[0]);
    }
}
