using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Reads words, tags and lemmas of an automatic annotation.</summary>
internal static class SilverReader
{
    /// <param name="without">Articles to leave out, by their places in the file.</param>
    public static List<TaggedSentence> ReadTags(CorpusFolder corpora, string silver, string articles, Fold without = default) =>
        Tagged(SilverFile.Read(corpora, silver, articles), without);

    /// <param name="texts">The articles by their identifiers.</param>
    public static List<TaggedSentence> ReadTags(TextReader reader, string file, Dictionary<string, string> texts, Fold without = default) =>
        Tagged(SilverFile.Read(reader, file, texts), without);

    static List<TaggedSentence> Tagged(IEnumerable<SilverSentence> sentences, Fold without) =>
    [
        .. sentences.Where(sentence => !without.Holds(sentence.Place)).Select(sentence => new TaggedSentence(
            [.. sentence.Tokens.Select(token => token.Word)], [.. sentence.Tokens.Select(token => PennTags.Parse(token.Tag))])
        {
            Lemmas = [.. sentence.Tokens.Select(token => token.Lemma)],
        }),
    ];
}
