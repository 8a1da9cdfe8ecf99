namespace QuoteMiner.Text;

/// <summary>Nouns that head a phrase of time, which is nobody: <c>this week</c>, <c>last year</c>, <c>Thursday</c>.</summary>
internal static class TimeWords
{
    static readonly ulong[] Nouns = Array.ConvertAll(
        [
            "day", "days", "week", "weeks", "weekend", "month", "months", "year", "years", "decade", "decades", "century",
            "morning", "mornings", "afternoon", "evening", "night", "nights", "hour", "hours", "minute", "minutes",
        ],
        static word => WordHash.Of(word));

    public static bool Contains(TokenView tokens, int token) => tokens.Is(token, WordClasses.CalendarWord) || (!tokens.IsCapitalized(token) && Nouns.AsSpan().Contains(tokens.Hash(token)));
}
