using QuoteMiner.Attribution;
using QuoteMiner.Coreference;
using QuoteMiner.Cues;
using QuoteMiner.Entities;
using QuoteMiner.Layouts;
using QuoteMiner.Mentions;
using QuoteMiner.Parsing;
using QuoteMiner.Quotations;
using QuoteMiner.Sentences;
using QuoteMiner.Subjects;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Tokenization;

namespace QuoteMiner.Pipeline;

/// <summary>The order of the stages; it stands here and nowhere else.</summary>
internal static class StageOrder
{
    public static IStage[] Create() => Create(everySentence: false, record: null);

    /// <summary>The same for one who wants to see everything: each sentence gets a tree, also those that the quotes do not need.</summary>
    /// <param name="record">Keeps how the sources of regions are chosen, by <see cref="AttributionModel.Default"/>; null for none.</param>
    public static IStage[] CreateForInspection(RankingRecord? record = null) => Create(everySentence: true, record);

    static IStage[] Create(bool everySentence, RankingRecord? record)
    {
        // The parser's model is the largest by far: it is read beside the others.
        var parser = Task.Run(() => new TransitionParser(everySentence));
        var (tagger, names, coreference, attribution) = (new PerceptronTagger(), new NameFinder(), CoreferenceModel.Default, AttributionModel.Default);
        return Create(tagger, parser.GetAwaiter().GetResult(), names, coreference, attribution, record);
    }

    /// <summary>With other models, such as those that have not seen the text.</summary>
    public static IStage[] Create(PerceptronTagger tagger, TransitionParser parser, NameFinder names, IAntecedentChooser coreference, AttributionModel attribution, RankingRecord? record = null) =>
    [
        new QuotationStage(),
        new LayoutStage(),
        new Tokenizer(),
        new LexicalTagger(),
        new SentenceSplitter(),
        tagger,
        new LemmaStage(),
        parser,
        names,
        new MentionFinder(),
        new CueFinder(),
        new SubjectFinder(),
        new MentionClusterer(coreference),
        new Attributor(attribution, record),
    ];
}
