namespace QuoteMiner.Training.Lemmas;

/// <summary>What the lemmatizer is learned from and measured on.</summary>
internal static class LemmaCorpora
{
    public static readonly string[] Licences =
    [
        "UD English EWT, train: lemmas given by hand, CC BY-SA 4.0",
        "GUM, train: lemmas given by hand, annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain",
        "PolNeAR, train, and Wikinews: lemmas of verbs, plurals and comparatives given automatically by CoreNLP 4.5.10; PolNeAR's articles belong to their publishers, only rules and single words are kept",
    ];

    public static readonly string[] Evaluation = ["ewt-dev", "gum-dev", "ewt-test", "gum-test"];
}
