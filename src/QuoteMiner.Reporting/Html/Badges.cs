using System.Globalization;
using System.Text;

namespace QuoteMiner.Reporting.Html;

/// <summary>Gives speakers short marks of their own, so that the colour is never all that tells them apart.</summary>
internal sealed class Badges
{
    readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary><c>SL</c> for Sergey Lavrov, <c>SL2</c> for the next one with these letters.</summary>
    public string Of(string name)
    {
        var initials = Initials(name);
        var count = taken.GetValueOrDefault(initials) + 1;
        taken[initials] = count;
        return count == 1 ? initials : $"{initials}{count.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>First letters of the first and the last capitalised word, or of the last word where none is.</summary>
    static string Initials(string name)
    {
        Rune? first = null, last = null, fallback = null;
        var isAtStart = true;
        foreach (var rune in name.EnumerateRunes())
        {
            if (isAtStart && Rune.IsLetterOrDigit(rune))
            {
                isAtStart = false;
                fallback = Rune.ToUpperInvariant(rune);
                if (Rune.IsUpper(rune))
                {
                    last = first is null ? null : rune;
                    first ??= rune;
                }
            }

            isAtStart |= Rune.IsWhiteSpace(rune) || rune.Value == '-';
        }

        return first is null ? fallback?.ToString() ?? "#" : $"{first}{last}";
    }
}
