namespace QuoteMiner.Text;

/// <summary>The layers of an <see cref="AnnotatedText"/>, for stages to declare what they read and write.</summary>
[Flags]
internal enum Layers
{
    None = 0,
    Paragraphs = 1 << 0,
    Marks = 1 << 1,
    Regions = 1 << 2,

    /// <summary>Regions of transcripts, which have no marks; they join <see cref="Regions"/>.</summary>
    Turns = 1 << 12,
    Tokens = 1 << 3,
    Sentences = 1 << 4,
    WordClasses = 1 << 5,
    Names = 1 << 6,
    Mentions = 1 << 7,
    Cues = 1 << 8,
    Subjects = 1 << 9,
    Clusters = 1 << 10,
    Attributions = 1 << 11,
    Tags = 1 << 13,
    Trees = 1 << 14,
    Lemmas = 1 << 15,
}
