using System.Text;
using System.Text.Json;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Input;

/// <summary>Collects the fields of a line that are handed through, in order; of a name that comes twice the later value.</summary>
internal readonly ref struct HandedFields(ArticleFields fields)
{
    readonly OrderedDictionary<string, string> values = [];

    /// <param name="reader">Stands at a name, and in the end at the end of its value.</param>
    public void Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        var name = NameAt(ref reader);
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        if (name is not null && fields.IsHandedThrough(name))
        {
            values[name] = Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]);
        }
    }

    public List<DocumentField> ToList() => [.. values.Select(field => new DocumentField(field.Key, field.Value))];

    /// <summary>Null where it is no valid text, so that it could not be written.</summary>
    static string? NameAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
