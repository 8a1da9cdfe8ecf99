using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace QuoteMiner.Reporting.Html;

/// <summary>Markup on its way to a stream. Everything that is not a literal of this assembly goes through <c>Text</c> or <c>Attribute</c>, which escape it.</summary>
internal sealed class HtmlBuffer
{
    const int ChunkLength = 4096;

    /// <summary>Marks and overrides of writing direction: they would show words, also those around the text, in another order than they stand.</summary>
    const string DirectionMarks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    static readonly string LowControls = new([.. Enumerable.Range(0, 0x20).Select(code => (char)code)]);
    static readonly string HighControls = new([.. Enumerable.Range(0x7F, 0x21).Select(code => (char)code)]);
    static readonly SearchValues<char> UnsafeInText = SearchValues.Create($"&<>{LowControls.Replace("\t", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)}{HighControls}{DirectionMarks}");
    static readonly SearchValues<char> UnsafeInAttribute = SearchValues.Create($"&<>\"'{LowControls}{DirectionMarks}");

    readonly LineBuffer bytes = new();

    /// <summary>Bytes that wait for a stream.</summary>
    public int Length => bytes.Written.Length;

    /// <summary>Markup, as it is.</summary>
    public HtmlBuffer Raw(ReadOnlySpan<byte> markup)
    {
        bytes.Write(markup);
        return this;
    }

    public HtmlBuffer Number(long number)
    {
        var target = bytes.GetSpan(20);
        number.TryFormat(target, out var written, default, CultureInfo.InvariantCulture);
        bytes.Advance(written);
        return this;
    }

    /// <summary>A number for people, <c>1,204</c>.</summary>
    public HtmlBuffer Grouped(long number)
    {
        var target = bytes.GetSpan(32);
        number.TryFormat(target, out var written, "N0", CultureInfo.InvariantCulture);
        bytes.Advance(written);
        return this;
    }

    /// <summary>A count with its noun, <c>1 quote</c>, <c>2 quotes</c>.</summary>
    public HtmlBuffer Count(long number, ReadOnlySpan<byte> noun)
    {
        Grouped(number).Raw(" "u8).Raw(noun);
        return number == 1 ? this : Raw("s"u8);
    }

    /// <summary>A share, 0 to 1, as <c>97 %</c>.</summary>
    public HtmlBuffer Percent(double share) => Number((long)Math.Round(share * 100, MidpointRounding.AwayFromZero)).Raw("\u202F%"u8);

    /// <summary>Text between tags. What has no place in a page or would reorder it is shown as <c>\u202E</c>; line breaks become <c>\n</c>, half a surrogate pair U+FFFD.</summary>
    public HtmlBuffer Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var length = text.IndexOfAny(UnsafeInText);
            Encode(length < 0 ? text : text[..length]);
            if (length < 0)
            {
                return this;
            }

            EscapeInText(text[length..]);
            text = text[(length + 1)..];
        }
    }

    /// <summary>An attribute with a space before it, whose value comes back as it was given: only NUL and half a surrogate pair, which no page can hold, become U+FFFD.</summary>
    public HtmlBuffer Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        Raw(" "u8).Raw(name).Raw("=\""u8);
        while (true)
        {
            var length = value.IndexOfAny(UnsafeInAttribute);
            Encode(length < 0 ? value : value[..length]);
            if (length < 0)
            {
                return Raw("\""u8);
            }

            Raw("&#"u8).Number(value[length] == '\0' ? Rune.ReplacementChar.Value : value[length]).Raw(";"u8);
            value = value[(length + 1)..];
        }
    }

    public HtmlBuffer Attribute(ReadOnlySpan<byte> name, long value) => Raw(" "u8).Raw(name).Raw("=\""u8).Number(value).Raw("\""u8);

    /// <summary>Gives all to the stream, flushes it, and starts anew, also after an error.</summary>
    public void HandOver(Stream stream)
    {
        try
        {
            stream.Write(bytes.Written);
            stream.Flush();
        }
        finally
        {
            bytes.Clear();
        }
    }

    void EscapeInText(ReadOnlySpan<char> rest)
    {
        switch (rest[0])
        {
            case '&':
                Raw("&amp;"u8);
                break;
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '\r':
                // The end of the piece may lie between it and its line feed.
                Raw(rest.Length == 1 || rest[1] == '\n' ? ""u8 : "\n"u8);
                break;
            default:
                Raw("<span class=\"code\">\\u"u8);
                ((int)rest[0]).TryFormat(bytes.GetSpan(4), out var written, "X4", CultureInfo.InvariantCulture);
                bytes.Advance(written);
                Raw("</span>"u8);
                break;
        }
    }

    void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var target = bytes.GetSpan(Math.Min(text.Length, ChunkLength) * 3);
            Utf8.FromUtf16(text, target, out var read, out var written, replaceInvalidSequences: true, isFinalBlock: true);
            bytes.Advance(written);
            text = text[read..];
        }
    }
}
