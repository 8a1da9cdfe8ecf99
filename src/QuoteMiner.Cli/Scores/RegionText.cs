using System.Globalization;
using QuoteMiner.Cli.Inspection;
using QuoteMiner.Evaluation;

namespace QuoteMiner.Cli.Scores;

/// <summary>Shows a quoted region with the text around it, its gold and what was predicted.</summary>
internal static class RegionText
{
    /// <summary>UTF-16 units shown at each side.</summary>
    const int Around = 70;

    const int LongestRegion = 160;

    /// <summary>Document, place and words, the region between brackets; on one line.</summary>
    public static string Place(RegionOutcome region)
    {
        var (text, span) = (region.DocumentText, region.Region);
        var start = Whole(text, Math.Max(0, span.Start - Around));
        var end = Whole(text, Math.Min(text.Length, span.End + Around));
        var words = span.Length <= LongestRegion
            ? text[span.Start..span.End]
            : text[span.Start..Whole(text, span.Start + (LongestRegion / 2))] + " … " + text[Whole(text, span.End - (LongestRegion / 2))..span.End];
        return string.Create(CultureInfo.InvariantCulture, $"{Visible(region.DocumentId)} {span}: {Visible(text[start..span.Start])}[[{Visible(words)}]]{Visible(text[span.End..end])}");
    }

    /// <summary>The gold source with the speaker's name.</summary>
    public static string Gold(RegionOutcome region) => !region.IsGold
        ? "no attributed speech"
        : Named(region.HasSource ? region.Source : "(no source)", region.Speaker);

    /// <summary>The predicted mention with the speaker's name.</summary>
    public static string Predicted(RegionOutcome? region) => region is not { IsPredicted: true }
        ? "nothing"
        : Named(region.Mention is { } mention ? region.DocumentText[mention.Start..mention.End] : "(no mention)", region.PredictedName);

    /// <summary>A mistake as a heading.</summary>
    public static string NameOf(RegionMistake mistake) => mistake switch
    {
        RegionMistake.MissedRegion => "missed region",
        RegionMistake.FalseRegion => "false region",
        RegionMistake.WrongMention => "wrong mention",
        RegionMistake.WrongName => "wrong speaker name",
        _ => "right",
    };

    static string Named(string words, string? name) => Visible(string.IsNullOrEmpty(name) ? words : $"{words} = {name}");

    /// <summary>On one line: white space becomes a space, a line break a pilcrow.</summary>
    static string Visible(string words) => VisibleText.Of(words.Replace('\n', '¶').Replace('\r', ' ').Replace('\t', ' '));

    /// <summary>An offset that does not cut a surrogate pair.</summary>
    static int Whole(string text, int offset) => 0 < offset && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + 1 : offset;
}
