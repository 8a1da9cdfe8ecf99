using System.Globalization;
using System.Text;
using System.Text.Json;

namespace QuoteMiner.Evaluation.Reading;

/// <summary>Strings of a JSON file, lone surrogates kept as they are: articles that were cut in the middle of a pair have them.</summary>
internal static class JsonText
{
    internal static string Read(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // What JsonElement says of an escaped surrogate that has no partner.
            return Unescape(value.GetRawText().AsSpan()[1..^1]);
        }
    }

    static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
                continue;
            }

            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                char same => same,
            });
        }

        return text.ToString();
    }
}
