using System.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Accuracy;

/// <summary>
/// A treebank as running text: its sentences joined by a space, or by nothing where the last word has no space after it, and by an empty line where a document or paragraph
/// begins; with the analysis of the treebank laid over that text.
/// </summary>
internal sealed class TreebankText
{
    const string Document = "# newdoc";
    const string Paragraph = "# newpar";
    const string Identifier = "# sent_id = ";
    const string Text = "# text = ";
    const string ParagraphBreak = "\n\n";

    readonly StringBuilder source = new();
    readonly List<AnalysedWord> words = [];
    readonly List<TextSpan> sentences = [];
    string separator = "";

    TreebankText()
    {
    }

    public string Source => source.ToString();

    public AnalysedText Gold => new(words, sentences);

    /// <param name="identifierPrefix">Only sentences whose identifier begins so.</param>
    public static TreebankText Read(CorpusFolder corpora, string file, string identifierPrefix = "")
    {
        using var reader = corpora.OpenText(file);
        return Read(reader, file, identifierPrefix);
    }

    public static TreebankText Read(TextReader reader, string file, string identifierPrefix = "")
    {
        var text = new TreebankText();
        var rows = new List<string[]>();
        string? identifier = null, raw = null;
        for (var line = reader.ReadLine(); ; line = reader.ReadLine())
        {
            if (string.IsNullOrEmpty(line))
            {
                if (raw is not null && identifier?.StartsWith(identifierPrefix, StringComparison.Ordinal) == true)
                {
                    text.Add(raw, rows, $"{file}, sentence {identifier}");
                }

                (identifier, raw) = (null, null);
                rows.Clear();
                if (line is null)
                {
                    return text;
                }
            }
            else if (line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
            else if (line.StartsWith(Document, StringComparison.Ordinal) || line.StartsWith(Paragraph, StringComparison.Ordinal))
            {
                text.separator = ParagraphBreak;
            }
            else
            {
                identifier = After(Identifier, line) ?? identifier;
                raw = After(Text, line) ?? raw;
            }
        }
    }

    static string? After(string prefix, string line) => line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..] : null;

    void Add(string raw, List<string[]> rows, string place)
    {
        source.Append(source.Length == 0 ? "" : separator);
        var aligner = new WordAligner(raw, source.Length, place);
        foreach (var row in rows)
        {
            aligner.Add(row);
        }

        source.Append(raw);
        words.AddRange(aligner.ToWords());
        sentences.Add(aligner.Extent);
        separator = aligner.HasSpaceAfter ? " " : "";
    }
}
