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
    public static IStage[] Create() => Create(new TransitionParser(everySentence: false));

    /// <summary>The same for one who wants to see everything: each sentence gets a tree, also those that the quotes do not need.</summary>
    public static IStage[] CreateForInspection() => Create(new TransitionParser(everySentence: true));

    /// <summary>With another parser, such as one that has not seen the text.</summary>
    public static IStage[] Create(TransitionParser parser) =>
    [
        new QuotationStage(),
        new TranscriptStage(),
        new Tokenizer(),
        new LexicalTagger(),
        new SentenceSplitter(),
        new PerceptronTagger(),
        new LemmaStage(),
        parser,
        new NameFinder(),
        new MentionFinder(),
        new CueFinder(),
        new SubjectFinder(),
        new MentionClusterer(),
        new Attributor(),
    ];
}
