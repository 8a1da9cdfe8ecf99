using QuoteMiner.Training.Attribution;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Accuracy;

/// <summary>Measures everything and writes <c>docs/accuracy.md</c>.</summary>
internal static class AccuracyCommand
{
    const string Command = "dotnet run -c Release --project src/QuoteMiner.Training -- accuracy";

    public static void Run(Repository repository)
    {
        var progress = new Progress("accuracy", 4);
        var page = Introduce(new AccuracyPage());
        AddRawText(page, RawTextAccuracy.Rows(repository.Corpora));
        progress.Report(1, "raw text");
        AddGoldTokens(page, GoldTokenAccuracy.Rows(repository.Corpora));
        progress.Report(2, "gold tokens");
        var dev = repository.Corpora.PathOf(DevelopmentConfidence.Corpus);
        AddAttribution(page, new AttributionAccuracy(dev));
        var models = new ModelStore(repository);
        var (curve, gold) = DevelopmentConfidence.Measure(dev, models.Read("attribution"), models.ReadClusters());
        AddConfidence(page, curve, gold);
        progress.Report(3, "attribution");
        AddSizes(page, ModelSizes.Rows(repository));
        File.WriteAllText(repository.DocumentPath("accuracy.md"), page.ToString());
        progress.Report(4, repository.DocumentPath("accuracy.md"));
    }

    static AccuracyPage Introduce(AccuracyPage page) => page
        .Heading("Accuracy")
        .Paragraph("All of this page is written by one command, from the models as they ship and from corpora that lie outside the repository:")
        .Paragraph($"```sh\n{Command}\n```")
        .Paragraph(
            "It holds no date: the same models and corpora give the same bytes. What each figure can also be had by alone is said with its table. " +
            "Between variants we choose by cross-validation over training articles and by development sets, never by the test sets shown here.");

    static void AddRawText(AccuracyPage page, IEnumerable<AccuracyRow> rows) => page
        .Heading("From raw text")
        .Paragraph(
            "The text of a treebank goes in, with its paragraphs as empty lines; tokens, sentences, tags and trees come out. Tokens and sentences: F1 of their spans. The rest: " +
            "shares of all gold words, so that a word cut wrongly is wrong in everything; punctuation counts, subtypes of relations do not.")
        .Table("test set", rows)
        .Paragraph(
            "For one set alone: `quoteminer inspect --format conllu TEXT` ([inspect.md](inspect.md)), scored by any tool that aligns words by their offsets (`TokenRange`).")
        .List(
            "PUD news: 500 sentences of news, taken out of their articles one by one or in pairs, so it says little of running text and of sentence boundaries; one in four was translated into English.",
            "EWT test: blogs, mails, newsgroups, reviews and questions of the web, hardly any news; its spelling, missing full stops and signatures make sentences guesswork. Its training part is among " +
            "our training data, so a new kind of web text would do worse.",
            "GUM test: 20 documents of many genres, few of them news, spoken ones too; annotated by the same hands and taken from the same sources as training data of ours.");

    static void AddGoldTokens(AccuracyPage page, IEnumerable<AccuracyRow> rows) => page
        .Heading("On gold tokens")
        .Paragraph(
            "Each trained stage on the tokens and sentences of the corpora; trees are made from predicted tags. Tags alone: " +
            "`dotnet run -c Release --project src/QuoteMiner.Training -- evaluate tagger`.")
        .Table("set", rows)
        .List(
            "EWT dev and GUM dev chose settings, so they flatter.",
            "PolNeAR's tags were made by another program, whose slips we are asked to repeat; signs are left out.",
            "PUD in capitals and in lower case are the same sentences rewritten, not headlines as papers print them.");

    static void AddAttribution(AccuracyPage page, AttributionAccuracy attribution) => page
        .Heading("Attribution")
        .Paragraph(
            "The 84 articles of PolNeAR's development set, every attribution marked by hand; the same figures by `quoteminer evaluate --gold polnear-dev.jsonl.gz`. A second human, scored so, " +
            "reaches F1 0.983 (detection) and 0.964 (attributed).")
        .Table("", attribution.FoundRows())
        .Table("of the gold", attribution.ShareRows())
        .List(
            "US news of the autumn of 2016 by seven publishers, most of it on one election campaign: other places, times and layouts may do worse.",
            "The standard deviation of a figure here is about 0.013 (bootstrap by article): smaller differences mean nothing.",
            "Indirect speech counts as missed in the rows of every kind, which also mark beliefs and intentions.",
            "Cross-validated figures over the training articles stand in the card of attribution.bin.",
            "Names of speakers were added for this project, to most direct and mixed quotes; strict asks for the whole name, lenient for the last one.");

    static void AddConfidence(AccuracyPage page, ConfidenceCurve curve, int gold) => page
        .Heading("Confidence")
        .Paragraph(
            "The probability that region and mention are both right, on the same articles. The diagrams are drawn by `dotnet run -c Release --project src/QuoteMiner.Training -- diagrams FOLDER` " +
            "(FOLDER: models that have not seen the article, made by `-- jackknife FOLDER`); the same figures over the training articles stand in the card of attribution.bin.")
        .Table(
            "",
            [
                new("expected calibration error, ten bins", AccuracyFigure.Share("development", curve.CalibrationError())),
                new("precision of the most confident 60 % of the gold regions with a source", AccuracyFigure.Share("development", curve.PrecisionAt(0.6, gold))),
                new("precision of the most confident 80 %", AccuracyFigure.Share("development", curve.PrecisionAt(0.8, gold))),
            ])
        .Paragraph("![Share of right ones against confidence](reliability.svg)")
        .Paragraph("![Share of right ones among the most confident](coverage.svg)");

    static void AddSizes(AccuracyPage page, IEnumerable<AccuracyRow> rows) => page
        .Heading("Model files")
        .Paragraph("As they are embedded in the package, packed; the card beside each file says what it was trained on.")
        .Table("file", rows);
}
