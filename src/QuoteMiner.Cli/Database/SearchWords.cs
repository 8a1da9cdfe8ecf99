using System.Text;

namespace QuoteMiner.Cli.Database;

/// <summary>Turns what people type into an expression of FTS5, in which every word stands in quotation marks and so is no operator.</summary>
internal static class SearchWords
{
    /// <summary>
    /// All words, in any order; those between quotation marks as a phrase, which the end closes too; one that ends with <c>*</c> begins a word. Null where there is no word.
    /// </summary>
    public static string? ToExpression(string words)
    {
        var expression = new StringBuilder();
        var part = new StringBuilder();
        var isPhrase = false;
        foreach (var character in words)
        {
            if (character is '"' or '“' or '”' or '„')
            {
                Append(part, isPhrase, expression);
                isPhrase = !isPhrase;
            }
            else if (char.IsWhiteSpace(character) && !isPhrase)
            {
                Append(part, isPhrase, expression);
            }
            else
            {
                // The expression would end there.
                part.Append(character == '\0' ? ' ' : character);
            }
        }

        Append(part, isPhrase, expression);
        return expression.Length == 0 ? null : expression.ToString();
    }

    static void Append(StringBuilder part, bool isPhrase, StringBuilder expression)
    {
        var words = part.ToString();
        part.Clear();

        // What FTS5 finds no word in would be found nowhere.
        if (!words.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            return;
        }

        expression.Append(expression.Length > 0 ? " AND " : "").Append('"').Append(words).Append('"');
        if (!isPhrase && words.EndsWith('*'))
        {
            expression.Append(" *");
        }
    }
}
