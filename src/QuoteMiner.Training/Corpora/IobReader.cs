using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads names marked word by word as B-PER, I-PER, O: a word and its mark a line, an empty line behind a sentence.</summary>
internal static class IobReader
{
    const string NewDocument = "-DOCSTART-";

    /// <param name="sentencesADocument">Where the file does not tell where a document begins: sentences of one, else 0.</param>
    public static List<NamedDocument> Read(CorpusFolder corpora, string file, int sentencesADocument)
    {
        using var reader = corpora.OpenText(file);
        return Read(reader, file, sentencesADocument);
    }

    public static List<NamedDocument> Read(TextReader reader, string file, int sentencesADocument)
    {
        List<NamedDocument> documents = [new(file, [])];
        var sentence = new NamedSentenceBuilder();
        var before = "";
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var columns = line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length == 0 || columns[0] == NewDocument)
            {
                sentence.End(documents);
                var full = sentencesADocument > 0 && documents[^1].Sentences.Count >= sentencesADocument;
                if ((full || columns.Length > 0) && documents[^1].Sentences.Count > 0)
                {
                    documents.Add(new NamedDocument(file, []));
                }

                continue;
            }

            var mark = columns[^1];
            if (columns.Length == 1 && mark == "O")
            {
                continue; // a word of invisible characters
            }

            if (columns.Length < 2 || (mark != "O" && (mark.Length < 3 || mark[1] != '-')))
            {
                throw new CorpusException($"{file}, line {number}: no word with its mark: {line}");
            }

            // Twitter's handles and topics are marked by who stands behind them, which no text tells.
            var isHandle = columns[0][0] is '@' or '#' || before is "@" or "#";
            before = columns[0];
            if (isHandle)
            {
                sentence.AddUnknown(columns[0]);
                continue;
            }

            sentence.Add(columns[0], mark == "O" ? NameKind.None : KindOf(mark.AsSpan(2)), begins: mark[0] == 'B');
        }

        sentence.End(documents);
        return documents;
    }

    static NameKind KindOf(ReadOnlySpan<char> mark) => mark switch
    {
        "PER" => NameKind.Person,
        "ORG" => NameKind.Organisation,
        "LOC" => NameKind.Place,
        _ => NameKind.Other,
    };
}
