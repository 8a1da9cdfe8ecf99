using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads names of an automatic annotation.</summary>
internal static class SilverNameReader
{
    public static List<NamedDocument> Read(CorpusFolder corpora, string silver, string articles) => Named(SilverFile.Read(corpora, silver, articles));

    /// <param name="texts">The articles by their identifiers.</param>
    public static List<NamedDocument> Read(TextReader reader, string file, Dictionary<string, string> texts) => Named(SilverFile.Read(reader, file, texts));

    static List<NamedDocument> Named(IEnumerable<SilverSentence> sentences)
    {
        var documents = new List<NamedDocument>();
        var builder = new NamedSentenceBuilder();
        var place = -1;
        foreach (var sentence in sentences)
        {
            if (sentence.Place != place)
            {
                documents.Add(new NamedDocument(sentence.Article, []));
                place = sentence.Place;
            }

            foreach (var token in sentence.Tokens)
            {
                builder.Add(token.Word, KindOf(token.Entity), begins: false);
            }

            builder.End(documents);
        }

        return documents;
    }

    static NameKind KindOf(string entity) => entity switch
    {
        "PERSON" => NameKind.Person,
        "ORGANIZATION" => NameKind.Organisation,
        "LOCATION" => NameKind.Place,
        "MISC" => NameKind.Other,
        _ => NameKind.None,
    };
}
