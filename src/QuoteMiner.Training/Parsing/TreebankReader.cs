using System.Globalization;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

/// <summary>Reads trees: treebanks in CoNLL-U and the automatic annotation of articles.</summary>
internal static class TreebankReader
{
    /// <param name="prefix">Only sentences whose identifier begins so.</param>
    public static List<TreeSentence> ReadConllu(CorpusFolder corpora, string file, string prefix = "") =>
        [.. ConlluFile.Read(corpora, file, prefix).Select((sentence, place) => Tree(
            file, place, sentence.Words, row => row[1], row => row[4], row => row[6], row => row[7], _ => null))];

    /// <summary>Reads the automatic annotation; the document of a sentence is its article's place in the file.</summary>
    public static List<TreeSentence> ReadSilver(CorpusFolder corpora, string silver, string articles) =>
        [.. SilverFile.Read(corpora, silver, articles).Select(sentence => Tree(
            silver, sentence.Place, sentence.Tokens, token => token.Word, token => token.Tag, token => token.Head, token => token.Relation, token => token.Entity))];

    static TreeSentence Tree<T>(
        string file, int document, List<T> tokens, Converter<T, string> word, Converter<T, string> tag, Converter<T, string> head, Converter<T, string> relation, Converter<T, string?> name) =>
        new(
            [.. tokens.ConvertAll(word)],
            [.. tokens.Select(token => PennTags.Parse(tag(token)))],
            [.. tokens.Select(token => Head(file, word(token), head(token), tokens.Count))],
            [.. tokens.Select(token => DependencyRelations.Parse(relation(token)))],
            [.. tokens.ConvertAll(name)],
            document);

    /// <param name="head">1-based index as the corpora write it, 0 for the root, <c>_</c> for none.</param>
    static int Head(string file, string word, string head, int count) =>
        head == "_" ? TreeSentence.Unknown
        : int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= count ? number - 1
        : throw new CorpusException($"{file}: '{head}', the head of '{word}', is no word of its sentence of {count}.");
}
