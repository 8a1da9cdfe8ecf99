using System.Diagnostics.CodeAnalysis;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>What the model file <c>attribution</c> holds: learned shares of lemmas, the trees that rank sources, those that tell quotations. Thread-safe.</summary>
internal sealed class AttributionModel
{
    static readonly TreeEnsemble NoTrees = new(1, 0, [], [], [], [], [], []);
    static readonly Lazy<AttributionModel> Embedded = new(() => new AttributionModel(ModelFile.FromResources("attribution"), WordClusters.Default));

    readonly WordClusters clusters;

    /// <summary>A model whose trees say nothing until they are given.</summary>
    public AttributionModel(WordClusters clusters) => this.clusters = clusters;

    [SetsRequiredMembers]
    public AttributionModel(ModelFile file, WordClusters clusters)
        : this(clusters)
    {
        QuotationCues = LemmaShares.Read(file, "CUEQ", clusters.Count);
        Cues = LemmaShares.Read(file, "CUEA", clusters.Count);
        Sources = LemmaShares.Read(file, "NOUN", clusters.Count);
        WordsBefore = LemmaShares.Read(file, "BEFO", clusters.Count);
        WordsBehind = LemmaShares.Read(file, "BEHI", clusters.Count);
        WordsFirst = LemmaShares.Read(file, "FIRS", clusters.Count);
        WordsAtRoot = LemmaShares.Read(file, "ROOT", clusters.Count);
        PairWeights = ReadWeights(file);
        Ranker = TreeEnsemble.Read(file, "RANK", SourceDescriber.RowLength);
        Classifier = TreeEnsemble.Read(file, "QUOT", QuotationDescriber.RowLength);
        Confidence = TreeEnsemble.Read(file, "CONF", QuotationDescriber.RowLength);
    }

    /// <summary>The model that ships with the package; read at first use.</summary>
    public static AttributionModel Default => Embedded.Value;

    /// <summary>Share of a lemma's occurrences beside a quotation that report it.</summary>
    public required LemmaShares QuotationCues { get; init; }

    /// <summary>Share of a lemma's occurrences that report speech.</summary>
    public required LemmaShares Cues { get; init; }

    /// <summary>Share of the mentions headed by a lemma that are sources.</summary>
    public required LemmaShares Sources { get; init; }

    /// <summary>Share of the regions behind a word that are attributed speech.</summary>
    public required LemmaShares WordsBefore { get; init; }

    /// <summary>The same of those before a word.</summary>
    public required LemmaShares WordsBehind { get; init; }

    /// <summary>The same of those that begin with a word.</summary>
    public required LemmaShares WordsFirst { get; init; }

    /// <summary>The same of those whose root in the tree is a word.</summary>
    public required LemmaShares WordsAtRoot { get; init; }

    /// <summary>Of the linear scorer of candidates, one an <see cref="AttributionFeature"/>.</summary>
    public required float[] PairWeights { get; init; }

    /// <summary>Scores a source among those of its region.</summary>
    public TreeEnsemble Ranker { get; } = NoTrees;

    /// <summary>Log-odds that a region is attributed speech.</summary>
    public TreeEnsemble Classifier { get; } = NoTrees;

    /// <summary>Log-odds that it is, and that the best source is right.</summary>
    public TreeEnsemble Confidence { get; } = NoTrees;

    /// <summary>The share of a lemma, by one of the model's lists.</summary>
    public float ShareOf(LemmaShares shares, ulong lemma) => shares.Of(lemma, clusters);

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

    /// <summary>Looks up the cues of a text.</summary>
    public void AssignCueShares(AnnotatedText text)
    {
        foreach (var cue in text.Cues.Items)
        {
            var lemma = text.Tokens.Lemmas[cue.Head];
            text.CueShares.Add(new CueShares(ShareOf(QuotationCues, lemma), ShareOf(Cues, lemma)));
        }
    }

    static float[] ReadWeights(ModelFile file)
    {
        var section = file.Section("PAIR");
        var count = section.ReadInt32("number of weights", SourceDescriber.PairLength, SourceDescriber.PairLength);
        var bits = section.ReadPlanes("weights", count, 4);
        section.End();
        return Array.ConvertAll(bits, BitConverter.Int32BitsToSingle);
    }
}
