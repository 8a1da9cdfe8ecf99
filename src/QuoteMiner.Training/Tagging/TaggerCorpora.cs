using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Tagging;

/// <summary>What the tagger is trained on and measured on.</summary>
internal static class TaggerCorpora
{
    public static readonly string[] Licences =
    [
        "UD English EWT, train: tagged by hand, CC BY-SA 4.0",
        "GUM, train: tagged by hand, annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain",
        "PolNeAR, train: tagged automatically by CoreNLP 4.5.10 (signs left out); the articles belong to their publishers, only weights are kept",
        "Wikinews: tagged in the same way, CC BY 2.5",
        "word clusters: words.bin",
        "word lists: the package's lexicons",
    ];

    public static List<TaggedSentence> Gold(CorpusFolder corpora) =>
        [.. ConlluReader.ReadTags(corpora, "ewt-train.conllu.gz"), .. ConlluReader.ReadTags(corpora, "gum-train.conllu.gz")];

    /// <param name="without">Articles of PolNeAR to leave out.</param>
    public static List<TaggedSentence> Silver(CorpusFolder corpora, Fold without, bool wikinews = true) =>
        [.. SilverReader.ReadTags(corpora, "polnear-train.silver.tsv.gz", "polnear-train.jsonl.gz", without),
            .. wikinews ? SilverReader.ReadTags(corpora, "wikinews.silver.tsv.gz", "wikinews-raw.jsonl.gz") : []];

    /// <summary>The sets for choosing (dev) and reporting (test), on their own tokens.</summary>
    public static IEnumerable<(string Name, TaggingCorpus Corpus)> Evaluation(CorpusFolder corpora)
    {
        yield return ("EWT dev", TaggingCorpus.Of(ConlluReader.ReadTags(corpora, "ewt-dev.conllu.gz")));
        yield return ("GUM dev", TaggingCorpus.Of(ConlluReader.ReadTags(corpora, "gum-dev.conllu.gz")));
        yield return ("PolNeAR dev, automatic tags, words", TaggingCorpus.Of(
            SilverReader.ReadTags(corpora, "polnear-dev.silver.tsv.gz", "polnear-dev.jsonl.gz"), wordsOnly: true));
        yield return ("EWT test", TaggingCorpus.Of(ConlluReader.ReadTags(corpora, "ewt-test.conllu.gz")));
        yield return ("GUM test", TaggingCorpus.Of(ConlluReader.ReadTags(corpora, "gum-test.conllu.gz")));
        var pud = ConlluReader.ReadTags(corpora, "pud-test.conllu.gz", "n");
        yield return ("PUD news", TaggingCorpus.Of(pud));
        yield return ("PUD news in capitals", TaggingCorpus.Of(pud.Select(CaseNoise.Capitals)));
        yield return ("PUD news in lower case", TaggingCorpus.Of(pud.Select(CaseNoise.LowerCase)));
    }
}
