using System.Text;

namespace QuoteMiner.Evaluation.Rules;

/// <summary>What the words of a gold source are: the rows of the attribution figures.</summary>
internal static class SourceTypes
{
    internal const string None = "none";
    internal const string Pronoun = "pronoun";
    internal const string Name = "name";
    internal const string Nominal = "nominal";

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = new HashSet<string>(
        ["he", "she", "they", "i", "we", "it", "you", "who", "his", "her", "their", "him", "them", "my", "our"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name is a source whose annotated head begins with a capital; without an annotated head there are only pronouns and nominals.</summary>
    internal static string Of(string text, GoldQuote quote)
    {
        if (quote.Source.Count == 0)
        {
            return None;
        }

        if (IsPronoun(Characters.Trim(Words(text, quote))))
        {
            return Pronoun;
        }

        return quote.SourceHead is { } head
            && Rune.DecodeFromUtf16(text.AsSpan(head.Start), out Rune first, out _) == System.Buffers.OperationStatus.Done
            && Characters.IsUpper(first) ? Name : Nominal;
    }

    /// <summary>The parts of a source, joined by one space.</summary>
    internal static string Words(string text, GoldQuote quote) => string.Join(' ', quote.Source.Select(span => span.GetText(text)));

    static bool IsPronoun(ReadOnlySpan<char> phrase)
    {
        Span<char> small = stackalloc char[8];
        if (small.Length < phrase.Length || !Ascii.IsValid(phrase))
        {
            return false;
        }

        Ascii.ToLower(phrase, small, out int length);
        return Pronouns.Contains(small[..length]);
    }
}
