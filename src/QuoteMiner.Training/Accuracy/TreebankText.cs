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

        // Sentences that are not wanted may begin a paragraph all the same.
        foreach (var sentence in ConlluFile.Read(reader, file))
        {
            text.separator = sentence.After(Document) is null && sentence.After(Paragraph) is null ? text.separator : ParagraphBreak;
            if (sentence.After(Text) is { } raw && sentence.Identifier.Length > 0 && sentence.Identifier.StartsWith(identifierPrefix, StringComparison.Ordinal))
            {
                text.Add(raw, sentence.Rows, $"{file}, sentence {sentence.Identifier}");
            }
        }

        return text;
    }

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
