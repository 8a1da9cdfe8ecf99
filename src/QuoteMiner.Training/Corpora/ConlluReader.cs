using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads words, tags and lemmas of a treebank.</summary>
internal static class ConlluReader
{
    /// <param name="prefix">Only sentences whose identifier begins so.</param>
    public static List<TaggedSentence> ReadTags(CorpusFolder corpora, string file, string prefix = "") =>
        [.. ConlluFile.Read(corpora, file, prefix).Select(Tagged)];

    public static List<TaggedSentence> ReadTags(TextReader reader, string file, string prefix = "") =>
        [.. ConlluFile.Read(reader, file, prefix).Select(Tagged)];

    static TaggedSentence Tagged(ConlluSentence sentence)
    {
        var words = sentence.Words;
        return new TaggedSentence([.. words.Select(row => row[1])], [.. words.Select(row => PennTags.Parse(row[4]))]) { Lemmas = [.. words.Select(row => row[2])] };
    }
}
