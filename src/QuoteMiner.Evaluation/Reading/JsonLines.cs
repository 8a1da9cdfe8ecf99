using System.IO.Compression;
using System.Text;
using System.Text.Json;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation.Reading;

/// <summary>Files with one JSON object a line; blank lines are passed over.</summary>
internal static class JsonLines
{
    /// <param name="parse">Makes a line's object; a <see cref="FormatException"/> says what was expected.</param>
    internal static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> parse)
    {
        using Stream stream = Open(path);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        for (int number = 1; ; number++)
        {
            string? line = ReadLine(reader, path, number);
            if (line is null)
            {
                yield break;
            }

            if (!Characters.IsBlank(line))
            {
                yield return Parse(line, parse, path, number);
            }
        }
    }

    static Stream Open(string path)
    {
        FileStream file = File.OpenRead(path);
        // The first bytes of every gzip file; a control character cannot begin a JSON line.
        bool packed = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        return packed ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    static string? ReadLine(StreamReader reader, string path, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (DecoderFallbackException exception)
        {
            throw Invalid(path, number, "expected UTF-8 (in this line or soon after it)", exception);
        }
        catch (InvalidDataException exception)
        {
            throw Invalid(path, number, "expected an intact gzip file", exception);
        }
    }

    static T Parse<T>(string line, Func<JsonElement, T> parse, string path, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException($"expected a JSON object, found {document.RootElement.ValueKind}");
            }

            return parse(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw Invalid(path, number, $"expected a JSON object: {exception.Message}", exception);
        }
        catch (FormatException exception)
        {
            throw Invalid(path, number, exception.Message, exception);
        }
    }

    static InvalidDataException Invalid(string path, int number, string message, Exception exception) =>
        new($"{path}, line {number}: {message}", exception);
}
