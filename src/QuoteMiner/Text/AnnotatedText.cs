namespace QuoteMiner.Text;

/// <summary>
/// The document in which all stages meet: the caller's text and one layer a kind of annotation. Layers refer to each other by
/// index and to the text by UTF-16 offsets. Its memory is pooled (<see cref="AnnotatedTextPool"/>): no result may point into it.
/// </summary>
internal sealed class AnnotatedText
{
    /// <summary>The text as the caller gave it.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Lines that hold more than white space, without their line break, sorted. A line is a paragraph.</summary>
    public Layer<TextSpan> Paragraphs { get; } = new();

    /// <summary>Quotation marks, sorted by position; apostrophes, inches and the like are not among them.</summary>
    public Layer<QuotationMark> Marks { get; } = new();

    /// <summary>What lies between quotation marks, one a paragraph, sorted by <see cref="QuoteRegion.Open"/>; nested ones follow the one around them.</summary>
    public Layer<QuoteRegion> Regions { get; } = new();

    public Layer<QuoteDiagnostic> Diagnostics { get; } = new();

    public TokenTable Tokens { get; } = new();

    public Layer<Sentence> Sentences { get; } = new();

    /// <summary>Names, sorted and disjoint.</summary>
    public Layer<NameSpan> Names { get; } = new();

    /// <summary>Noun phrases that can speak, in reading order; one that joins two follows both.</summary>
    public Layer<TextMention> Mentions { get; } = new();

    /// <summary>For every token the longest mention that begins with it, or -1; written with layer <see cref="Layers.Mentions"/>.</summary>
    public Layer<int> MentionsByFirst { get; } = new();

    /// <summary>For every token the longest mention whose last token it is, or -1; written with layer <see cref="Layers.Mentions"/>.</summary>
    public Layer<int> MentionsByLast { get; } = new();

    /// <summary>Reporting words, sorted and disjoint.</summary>
    public Layer<Cue> Cues { get; } = new();

    /// <summary>Who does what each cue says; one a cue.</summary>
    public Layer<CueSubject> Subjects { get; } = new();

    /// <summary>For every token its subject, or -1; written with layer <see cref="Layers.Subjects"/>.</summary>
    public Layer<int> SubjectsByVerb { get; } = new();

    /// <summary>For every token the longest mention whose head word in the tree it is, or -1; written with layer <see cref="Layers.Subjects"/>.</summary>
    public Layer<int> MentionsByHead { get; } = new();

    /// <summary>The people and organisations behind the mentions; <see cref="TextMention.Cluster"/> is an index here.</summary>
    public Layer<MentionCluster> Clusters { get; } = new();

    /// <summary>The tokens of every outermost region, in the order of <see cref="Regions"/>; written with layer <see cref="Layers.Attributions"/>.</summary>
    public Layer<RegionTokens> RegionTokens { get; } = new();

    /// <summary>What was learned of each cue's lemma; one a cue, written with layer <see cref="Layers.Attributions"/>.</summary>
    public Layer<CueShares> CueShares { get; } = new();

    /// <summary>At most one a region, in the order of the regions.</summary>
    public Layer<RegionAttribution> Attributions { get; } = new();

    /// <summary>Working memory for one stage at a time: whoever uses it resets it first, and nothing in it outlives the stage.</summary>
    public HashIndex Scratch { get; } = new();

    /// <summary>Forgets everything and takes a new text.</summary>
    public void Reset(string source)
    {
        Source = source;
        Paragraphs.Clear();
        Marks.Clear();
        Regions.Clear();
        Diagnostics.Clear();
        Tokens.Clear();
        Sentences.Clear();
        Names.Clear();
        Mentions.Clear();
        MentionsByFirst.Clear();
        MentionsByLast.Clear();
        Cues.Clear();
        Subjects.Clear();
        SubjectsByVerb.Clear();
        MentionsByHead.Clear();
        Clusters.Clear();
        RegionTokens.Clear();
        CueShares.Clear();
        Attributions.Clear();
    }
}
