using System.Text;

namespace QuoteMiner.Evaluation.Reference;

/// <summary>Gold and predicted files of random words, marks and characters beyond the basic plane, with random spans in both offset units.</summary>
internal sealed class RandomDocuments(int seed)
{
    static readonly string[] Pieces =
    [
        "said", "Ida", "Holm", "Berg", "she", "He", "the", "mayor", "of", "who", "in", "O'Shea", "Holm’s", "Straße", "STRASSE", "Σίσυφος", "½", "²", "Ⅳ", "_", "e\u0301",
        "😀", "𝐱𝐲", "𝐀", "文字", "\u001C", "\u00A0", "\u2028", "\t", "\n", "\n\n", "“", "”", "„", "«", "»", "\"", "''", "``", "'", ",", ".", "—", "-", "involved",
    ];

    static readonly string[] Names = ["Ida Holm", "Holm", "IDA HOLM", "the mayor", "Mayor Berg", "O’Shea’s", "O'Shea", "STRASSE", "Straße", "", "Σίσυφος", "ΣΊΣΥΦΟΣ", "the", "…"];

    static readonly string[] Kinds = ["direct", "mixed", "indirect", "odd"];

    readonly Random _random = new(seed);

    internal (string Gold, string Predicted) Write(int count)
    {
        StringBuilder gold = new(), predicted = new();
        for (int i = 0; i < count; i++)
        {
            string text = Text();
            int codePoints = text.EnumerateRunes().Count();
            string id = i % 2 == 0 ? $"\"d{i}\"" : $"{i}";
            gold.Append($"{{\"id\":{id},\"text\":{Quoted(text)},\"quotes\":[{Many(5, () => Gold(codePoints))}]}}\n");
            bool utf16 = Chance(60);
            int length = utf16 ? text.Length : codePoints;
            if (Chance(90))
            {
                string unit = !utf16 ? ",\"offsets\":\"codepoint\"" : Chance(50) ? ",\"offsets\":\"utf16\"" : "";
                predicted.Append($"{{\"id\":{id}{unit},\"quotes\":[{Many(6, () => Predicted(length))}]}}\n");
            }
        }

        return (gold.ToString(), predicted.ToString());
    }

    string Text()
    {
        var text = new StringBuilder();
        for (int i = _random.Next(60); 0 <= i; i--)
        {
            text.Append(Pieces[_random.Next(Pieces.Length)]).Append(Chance(70) ? " " : "");
        }

        return text.ToString();
    }

    string Gold(int length)
    {
        string head = Chance(60) ? $",\"source_head\":{(Chance(80) ? Span(length, 6) : "null")}" : "";
        string speaker = Chance(60) ? $",\"speaker\":{(Chance(80) ? Name() : "null")}" : "";
        // Annotations may run past their text: both scorers cut them.
        return $"{{\"kind\":\"{Kinds[_random.Next(4)]}\",\"content\":[{Many(3, () => Span(length + 3, 60))}],\"cue\":null,\"source\":[{Many(2, () => Span(length + 1, 25))}]{head}{speaker}}}";
    }

    string Predicted(int length)
    {
        string content = Chance(40) ? $",\"content\":{(Chance(80) ? $"[{Many(2, () => Span(length, 70))}]" : "null")}" : "";
        string mention = Chance(70) ? $",\"mention\":{(Chance(80) ? $"{{\"span\":{Span(length, 12)}}}" : "null")}" : "";
        string old = Chance(20) ? $",\"mention\":{Span(length, 12)}" : "";
        string speaker = Chance(70) ? $",\"speaker\":{(Chance(80) ? $"{{\"name\":{(Chance(85) ? Name() : "null")}{old}}}" : "null")}" : "";
        return $"{{\"kind\":\"direct\",\"spans\":[{Many(3, () => Span(length, 60))}]{content}{mention}{speaker}}}";
    }

    string Many(int most, Func<string> make) => string.Join(',', Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()));

    string Span(int length, int longest)
    {
        int start = _random.Next(length + 1);
        return $"[{start},{Math.Min(length, start + _random.Next(longest + 1))}]";
    }

    string Name() => Quoted(Names[_random.Next(Names.Length)]);

    bool Chance(int percent) => _random.Next(100) < percent;

    static string Quoted(string text) => $"\"{System.Text.Json.JsonEncodedText.Encode(text)}\"";
}
