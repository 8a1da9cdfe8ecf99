using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Entities;

/// <summary>What the model of names is trained on and measured on.</summary>
internal static class NameCorpora
{
    /// <summary>Tweets make texts of so many, so that what an article tells of its words is not always nothing.</summary>
    const int TweetsADocument = 4;

    public static readonly string[] Licences =
    [
        "PolNeAR, train: names marked automatically by CoreNLP 4.5.10; the articles belong to their publishers, only weights are kept",
        "Wikinews: names marked automatically by CoreNLP 4.5.10; texts CC BY 2.5",
        "GUM, train: mentions marked by hand, names taken from them; annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain",
        "Wikigold: marked by hand, CC BY 4.0",
        "Broad Twitter Corpus, train: marked by hand, CC BY 4.0",
        "parts of speech: tagger.bin, which has seen PolNeAR's and GUM's training articles, so that they are a little better in training than in use",
        "word clusters: words.bin",
        "word lists: the package's lexicons",
    ];

    public static List<(List<NamedDocument> Documents, int Amount)> Training(CorpusFolder corpora, NameSettings settings)
    {
        var polnear = SilverNameReader.Read(corpora, "polnear-train.silver.tsv.gz", "polnear-train.jsonl.gz");
        if (settings.Folds > 0)
        {
            polnear = [.. polnear.Where((_, index) => index % settings.Folds != settings.Without)];
        }

        List<(List<NamedDocument>, int Amount)> all =
        [
            (polnear, settings.PolnearAmount),
            (SilverNameReader.Read(corpora, "wikinews.silver.tsv.gz", "wikinews-raw.jsonl.gz"), settings.WikinewsAmount),
            (GumNameReader.Read(corpora, "gum-train.conllu.gz"), settings.GumAmount),
            (IobReader.Read(corpora, "wikigold.conll.gz", 0), settings.WikigoldAmount),
            (IobReader.Read(corpora, "btc-train.conll.gz", TweetsADocument), settings.TwitterAmount),
        ];
        return [.. all.Where(corpus => corpus.Amount > 0)];
    }

    public static List<NamedDocument> Polnear(CorpusFolder corpora) => SilverNameReader.Read(corpora, "polnear-dev.silver.tsv.gz", "polnear-dev.jsonl.gz");

    public static List<NamedDocument> GumDevelopment(CorpusFolder corpora) => GumNameReader.Read(corpora, "gum-dev.conllu.gz");

    public static List<NamedDocument> Gum(CorpusFolder corpora) => GumNameReader.Read(corpora, "gum-test.conllu.gz");

    public static List<NamedDocument> Wikigold(CorpusFolder corpora) => IobReader.Read(corpora, "wikigold.conll.gz", 0);

    public static List<NamedDocument> Twitter(CorpusFolder corpora) => IobReader.Read(corpora, "btc-test.conll.gz", TweetsADocument);
}
