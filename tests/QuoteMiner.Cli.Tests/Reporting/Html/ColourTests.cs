using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework;
using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Reporting.Html;

/// <summary>WCAG AA asks for 4.5 between text and what is behind it. Browser checks do not see it where the background is drawn.</summary>
public sealed partial class ColourTests
{
    const double Needed = 4.5;

    /// <summary>What a quote under the pointer has of the strong colour.</summary>
    const double StrongInActive = 0.14;

    static readonly string Style = File.ReadAllText(Repository.PathOf("src", "QuoteMiner.Reporting", "Html", "Page", "page.css"));

    [Test]
    public void Each_speaker_can_be_read_in_both_themes([Range(0, SpeakerTally.Hues)] int hue, [Values] bool isDark)
    {
        var rule = Regex.Match(Style, $$"""\[data-hue="{{hue}}"\] {([^}]*)}""").Groups[1].Value;
        var strong = ColourOf(rule, "hue", isDark);
        var tint = ColourOf(rule, "tint", isDark);
        var active = tint.Zip(strong, (background, mixed) => (background * (1 - StrongInActive)) + (mixed * StrongInActive)).ToArray();

        Assert.That(Contrast(strong, tint), Is.GreaterThan(Needed), "letters of the speaker on a quote");
        Assert.That(Contrast(strong, ColourOf(Style, "paper", isDark)), Is.GreaterThan(Needed), "on paper");
        Assert.That(Contrast(ColourOf(Style, "ink", isDark), tint), Is.GreaterThan(7), "words on a quote");
        Assert.That(Contrast(ColourOf(Style, "ink", isDark), active), Is.GreaterThan(7), "words on a quote under the pointer");
        Assert.That(Contrast(strong, active), Is.GreaterThan(Needed), "letters on a quote under the pointer");
    }

    [Test]
    public void Quiet_words_can_be_read_in_both_themes([Values] bool isDark, [Values("paper", "card")] string background) =>
        Assert.That(Contrast(ColourOf(Style, "soft", isDark), ColourOf(Style, background, isDark)), Is.GreaterThan(Needed));

    [Test]
    public void The_style_has_the_colours_that_are_given_out() =>
        Assert.That(HueRule().Count(Style), Is.EqualTo(SpeakerTally.Hues + 1));

    static double[] ColourOf(string rules, string name, bool isDark)
    {
        var match = Regex.Match(rules, $"--{name}: light-dark\\(#([0-9a-f]{{6}}), #([0-9a-f]{{6}})\\)");
        var digits = match.Groups[isDark ? 2 : 1].Value;
        return [.. Enumerable.Range(0, 3).Select(i => int.Parse(digits.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];
    }

    static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    static double Luminance(double[] colour)
    {
        var linear = colour.Select(part => part < 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex("^\\[data-hue=\"\\d\"\\]", RegexOptions.Multiline)]
    private static partial Regex HueRule();
}
