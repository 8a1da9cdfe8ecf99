using System.Text;
using QuoteMiner.Cli.Inspection;

namespace QuoteMiner.Cli.Output.Readable;

/// <summary>Words of a text as they can be shown in a terminal.</summary>
internal static class ReadableText
{
    /// <summary>The words with single spaces between them, whatever white space the text has; what could steer a terminal is made visible.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var readable = new StringBuilder(text.Length);
        while (true)
        {
            text = text.TrimStart();
            if (text.IsEmpty)
            {
                return readable.ToString();
            }

            if (readable.Length > 0)
            {
                readable.Append(' ');
            }

            var end = EndOfWord(text);
            readable.Append(VisibleText.Of(text[..end]));
            text = text[end..];
        }
    }

    static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }
}
