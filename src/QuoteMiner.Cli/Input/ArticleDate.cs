using System.Globalization;

namespace QuoteMiner.Cli.Input;

/// <summary>The day that an article tells to be of.</summary>
internal static class ArticleDate
{
    public const string Pattern = "yyyy-MM-dd";

    /// <summary>A date of ISO 8601 stands at the start of what comes with a time; the day is that of the place where it was written.</summary>
    static readonly string[] WrittenOut = ["MMMM d, yyyy", "dddd, MMMM d, yyyy", "d MMMM yyyy", "ddd, d MMM yyyy", "ddd, dd MMM yyyy", "yyyyMMdd", "yyyy/MM/dd"];

    /// <summary>How many characters <c>Fri, 04 Jan 2019</c> has, where the time begins.</summary>
    const int DayOfMail = 16;

    /// <summary>As <c>2020-01-31</c>, or null where it is no date, or one that means different days to different readers (<c>01/02/2020</c>).</summary>
    public static string? Of(string words)
    {
        words = words.Trim();
        var isIso = words.Length == Pattern.Length || (words.Length > Pattern.Length && words[Pattern.Length] is 'T' or 't' or ' ');
        if (isIso && TryParse(words[..Pattern.Length], [Pattern], out var date))
        {
            return date;
        }

        return TryParse(words, WrittenOut, out date)
            || (words.Length > DayOfMail && words[DayOfMail] == ' ' && TryParse(words[..DayOfMail], WrittenOut, out date))
            || (words.Length >= DayOfMail && words[DayOfMail - 1] == ' ' && TryParse(words[..(DayOfMail - 1)], WrittenOut, out date))
            ? date
            : null;
    }

    static bool TryParse(string words, string[] patterns, out string? date)
    {
        var isDate = DateOnly.TryParseExact(words, patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = isDate ? day.ToString(Pattern, CultureInfo.InvariantCulture) : null;
        return isDate;
    }
}
