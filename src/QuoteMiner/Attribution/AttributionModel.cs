using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>What the model file <c>attribution</c> holds: learned shares of lemmas, the trees that rank sources, those that tell quotations. Thread-safe.</summary>
internal sealed class AttributionModel
{
    static readonly Lazy<AttributionModel> Embedded = new(() => new AttributionModel(ModelFile.FromResources("attribution"), WordClusters.Default));

    readonly WordClusters clusters;

    public AttributionModel(ModelFile file, WordClusters clusters)
        : this(
            clusters,
            LemmaShares.Read(file, "CUEQ", clusters.Count),
            LemmaShares.Read(file, "CUEA", clusters.Count),
            LemmaShares.Read(file, "NOUN", clusters.Count))
    {
        WordsBefore = LemmaShares.Read(file, "BEFO", clusters.Count);
        WordsBehind = LemmaShares.Read(file, "BEHI", clusters.Count);
        WordsFirst = LemmaShares.Read(file, "FIRS", clusters.Count);
        WordsAtRoot = LemmaShares.Read(file, "ROOT", clusters.Count);
        var section = file.Section("PAIR");
        section.ReadInt32("number of weights", PairWeights.Length, PairWeights.Length);
        var bits = section.ReadPlanes("weights", PairWeights.Length, 4);
        section.End();
        PairWeights = Array.ConvertAll(bits, BitConverter.Int32BitsToSingle);
        Ranker = TreeEnsemble.Read(file, "RANK", SourceDescriber.RowLength);
        Classifier = TreeEnsemble.Read(file, "QUOT", QuotationDescriber.RowLength);
        Confidence = TreeEnsemble.Read(file, "CONF", QuotationDescriber.RowLength);
    }

    /// <summary>A model that knows words only; its trees say nothing.</summary>
    public AttributionModel(WordClusters clusters, LemmaShares quotationCues, LemmaShares cues, LemmaShares sources)
    {
        (this.clusters, QuotationCues, Cues, Sources) = (clusters, quotationCues, cues, sources);
        Ranker = Classifier = Confidence = new TreeEnsemble(1, 0, [], [], [], [], [], []);
    }

    /// <summary>The linear scorer's score of a candidate.</summary>
    /// <param name="features">One number an <see cref="AttributionFeature"/>.</param>
    public float ScorePair(ReadOnlySpan<float> features)
    {
        var sum = 0f;
        for (var i = 0; i < PairWeights.Length; i++)
        {
            sum += features[i] * PairWeights[i];
        }

        return sum;
    }

    /// <summary>The model that ships with the package; read at first use.</summary>
    public static AttributionModel Default => Embedded.Value;

    /// <summary>Share of a lemma's occurrences beside a quotation that report it.</summary>
    public LemmaShares QuotationCues { get; }

    /// <summary>Share of a lemma's occurrences that report speech.</summary>
    public LemmaShares Cues { get; }

    /// <summary>Share of the mentions headed by a lemma that are sources.</summary>
    public LemmaShares Sources { get; }

    /// <summary>Share of the regions behind a word that are attributed speech.</summary>
    public LemmaShares? WordsBefore { get; init; }

    /// <summary>The same of those before a word.</summary>
    public LemmaShares? WordsBehind { get; init; }

    /// <summary>The same of those that begin with a word.</summary>
    public LemmaShares? WordsFirst { get; init; }

    /// <summary>The same of those whose root in the tree is a word.</summary>
    public LemmaShares? WordsAtRoot { get; init; }

    public float ShareOf(LemmaShares? shares, ulong lemma) => shares?.Of(lemma, clusters) ?? 0;

    /// <summary>Of the linear scorer of candidates, one an <see cref="AttributionFeature"/>.</summary>
    public float[] PairWeights { get; init; } = new float[SourceDescriber.PairLength];

    /// <summary>Scores a source among those of its region.</summary>
    public TreeEnsemble Ranker { get; init; }

    /// <summary>Log-odds that a region is attributed speech.</summary>
    public TreeEnsemble Classifier { get; init; }

    /// <summary>Log-odds that it is, and that the best source is right.</summary>
    public TreeEnsemble Confidence { get; init; }

    /// <summary>Looks up the cues of a text.</summary>
    public void AssignCueShares(AnnotatedText text)
    {
        foreach (var cue in text.Cues.Items)
        {
            var lemma = text.Tokens.Lemmas[cue.Head];
            text.CueShares.Add(new CueShares(QuotationCues.Of(lemma, clusters), Cues.Of(lemma, clusters)));
        }
    }

    public float SourceShare(ulong lemma) => Sources.Of(lemma, clusters);
}
