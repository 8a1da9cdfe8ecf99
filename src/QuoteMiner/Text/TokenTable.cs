using System.Runtime.CompilerServices;

namespace QuoteMiner.Text;

/// <summary>The tokens of a text as parallel arrays, sorted and disjoint. Offsets are UTF-16 units of the text.</summary>
internal sealed class TokenTable
{
    /// <summary>Head of a root.</summary>
    public const int Root = -1;

    /// <summary>Head of a token in a sentence without a tree.</summary>
    public const int Unparsed = -2;

    int[] starts = [];
    int[] ends = [];
    ulong[] hashes = [];
    TokenKind[] kinds = [];
    TokenShapes[] shapes = [];
    WordClasses[] classes = [];
    int[] sentences = [];
    int[] regions = [];
    int[] heads = [];
    DependencyRelation[] relations = [];
    PennTag[] tags = [];
    ulong[] lemmas = [];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Starts => starts.AsSpan(0, Count);

    /// <summary>Exclusive ends.</summary>
    public ReadOnlySpan<int> Ends => ends.AsSpan(0, Count);

    /// <summary><see cref="WordHash"/> of the token's characters, case folded.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    public ReadOnlySpan<TokenKind> Kinds => kinds.AsSpan(0, Count);

    public ReadOnlySpan<TokenShapes> Shapes => shapes.AsSpan(0, Count);

    /// <summary>What the lexicon knows of each token; layer <see cref="Layers.WordClasses"/>.</summary>
    public Span<WordClasses> Classes => classes.AsSpan(0, Count);

    /// <summary>Index of each token's sentence; written with layer <see cref="Layers.Sentences"/>.</summary>
    public Span<int> Sentences => sentences.AsSpan(0, Count);

    /// <summary>Index of the outermost region whose content holds the token, or -1; marks lie outside.</summary>
    public Span<int> Regions => regions.AsSpan(0, Count);

    /// <summary>The part of speech of each token; layer <see cref="Layers.Tags"/>.</summary>
    public Span<PennTag> Tags => tags.AsSpan(0, Count);

    /// <summary><see cref="WordHash"/> of each token's lemma; of a token that is its own lemma that of the token. Layer <see cref="Layers.Lemmas"/>.</summary>
    public Span<ulong> Lemmas => lemmas.AsSpan(0, Count);

    /// <summary>The token that each token depends on, <see cref="Root"/> for the root of a sentence, <see cref="Unparsed"/> in a sentence without a tree; layer <see cref="Layers.Trees"/>.</summary>
    public Span<int> Heads => heads.AsSpan(0, Count);

    /// <summary>How each token depends on its head; None in a sentence without a tree.</summary>
    public Span<DependencyRelation> Relations => relations.AsSpan(0, Count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int end, ulong hash, TokenKind kind, TokenShapes shape, int region)
    {
        var i = Count;
        if (i == starts.Length)
        {
            Grow();
        }

        starts[i] = start;
        ends[i] = end;
        hashes[i] = hash;
        kinds[i] = kind;
        shapes[i] = shape;
        regions[i] = region;
        heads[i] = Unparsed;
        relations[i] = DependencyRelation.None;
        classes[i] = WordClasses.None;
        sentences[i] = 0;
        tags[i] = PennTag.None;
        lemmas[i] = hash;
        Count = i + 1;
    }

    public TextSpan Span(int token) => new(Starts[token], Ends[token]);

    /// <summary>The characters from the first token's start to the last token's end.</summary>
    public TextSpan Span(int first, int end) => new(Starts[first], Ends[end - 1]);

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow()
    {
        var capacity = Math.Max(64, starts.Length * 2);
        Array.Resize(ref starts, capacity);
        Array.Resize(ref ends, capacity);
        Array.Resize(ref hashes, capacity);
        Array.Resize(ref kinds, capacity);
        Array.Resize(ref shapes, capacity);
        Array.Resize(ref classes, capacity);
        Array.Resize(ref sentences, capacity);
        Array.Resize(ref regions, capacity);
        Array.Resize(ref heads, capacity);
        Array.Resize(ref relations, capacity);
        Array.Resize(ref tags, capacity);
        Array.Resize(ref lemmas, capacity);
    }
}
