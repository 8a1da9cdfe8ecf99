using System.Runtime.CompilerServices;

namespace QuoteMiner.Text;

/// <summary>Questions about tokens that several stages ask. Indices outside the text answer as a token of no kind and no class.</summary>
internal readonly ref struct TokenView(AnnotatedText text)
{
    readonly ReadOnlySpan<TokenKind> kinds = text.Tokens.Kinds;
    readonly ReadOnlySpan<TokenShapes> shapes = text.Tokens.Shapes;
    readonly ReadOnlySpan<WordClasses> classes = text.Tokens.Classes;
    readonly ReadOnlySpan<ulong> hashes = text.Tokens.Hashes;
    readonly ReadOnlySpan<int> regions = text.Tokens.Regions;

    /// <summary>Classes whose words cannot be part of a noun phrase, or only begin it.</summary>
    public const WordClasses Closed = WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.SubjectPronoun
        | WordClasses.ObjectPronoun | WordClasses.RelativePronoun | WordClasses.Preposition | WordClasses.Conjunction
        | WordClasses.Subordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.Adverb;

    public int Count => kinds.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenKind Kind(int token) => (uint)token < (uint)kinds.Length ? kinds[token] : TokenKind.None;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int token, WordClasses any) => (uint)token < (uint)classes.Length && (classes[token] & any) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAll(int token, WordClasses all) => (uint)token < (uint)classes.Length && (classes[token] & all) == all;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int token, TokenShapes any) => (uint)token < (uint)shapes.Length && (shapes[token] & any) != 0;

    public bool IsWord(int token) => Kind(token) == TokenKind.Word;

    public bool IsCapitalized(int token) => IsWord(token) && Has(token, TokenShapes.Capitalized);

    public ulong Hash(int token) => (uint)token < (uint)hashes.Length ? hashes[token] : 0;

    /// <summary>The outermost region around the token, or -1.</summary>
    public int Region(int token) => (uint)token < (uint)regions.Length ? regions[token] : -1;

    public bool IsQuotationMark(int token) => Kind(token) is TokenKind.OpeningQuote or TokenKind.ClosingQuote;

    /// <summary>White space stands before the token.</summary>
    public bool IsSpaced(int token) => Has(token, TokenShapes.SpaceBefore);
}
