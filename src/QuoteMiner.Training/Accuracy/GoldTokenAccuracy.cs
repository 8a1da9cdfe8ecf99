using QuoteMiner.Entities;
using QuoteMiner.Parsing;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Entities;
using QuoteMiner.Training.Parsing;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Accuracy;

/// <summary>Each trained stage by itself, on the tokens and sentences of the corpora.</summary>
internal static class GoldTokenAccuracy
{
    /// <summary>Every stage's evaluation adds its rows; those of one set join in one row.</summary>
    public static IEnumerable<AccuracyRow> Rows(CorpusFolder corpora) => [.. TagRows(corpora), .. TreeRows(corpora), .. NameRows(corpora)];

    static IEnumerable<AccuracyRow> TagRows(CorpusFolder corpora)
    {
        var tagger = new PerceptronTagger();
        foreach (var (set, corpus) in TaggerCorpora.Evaluation(corpora))
        {
            var accuracy = TaggerEvaluation.Accuracy(tagger, corpus, skipUnknown: set.Contains("automatic", StringComparison.Ordinal));
            yield return new AccuracyRow(set, AccuracyFigure.Share("XPOS", accuracy));
        }
    }

    static IEnumerable<AccuracyRow> TreeRows(CorpusFolder corpora)
    {
        var tagger = new PerceptronTagger();
        var parser = new TransitionParser(everySentence: true);
        foreach (var (set, corpus) in ParserCorpora.Evaluation(corpora))
        {
            tagger.Annotate(corpus.Text);
            parser.Annotate(corpus.Text);
            var (unlabelled, labelled) = ParserEvaluation.Score(corpus, wordsOnly: set.EndsWith("words", StringComparison.Ordinal));
            yield return new AccuracyRow(set, AccuracyFigure.Share("UAS", unlabelled), AccuracyFigure.Share("LAS", labelled));
        }
    }

    static IEnumerable<AccuracyRow> NameRows(CorpusFolder corpora)
    {
        var tagger = new PerceptronTagger();
        var finder = new NameFinder();
        foreach (var (set, documents) in new[] { ("PolNeAR dev, automatic names", NameCorpora.Polnear(corpora)), ("GUM test", NameCorpora.Gum(corpora)) })
        {
            var texts = documents.ConvertAll(document => NamedText.Of(document, tagger));
            NameEvaluation.Run(finder, texts);
            yield return new AccuracyRow(
                set,
                AccuracyFigure.Share("persons", NameEvaluation.Spans(texts, NameKind.Person).F1),
                AccuracyFigure.Share("organisations", NameEvaluation.Spans(texts, NameKind.Organisation).F1),
                AccuracyFigure.Share("places", NameEvaluation.Spans(texts, NameKind.Place).F1));
        }
    }
}
