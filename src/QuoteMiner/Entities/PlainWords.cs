using System.Runtime.CompilerServices;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Tells which tokens are no part of a name without asking the model: signs, words in lower case, function words. That is most of an article.</summary>
internal readonly ref struct PlainWords(AnnotatedText text)
{
    readonly string source = text.Source;
    readonly ReadOnlySpan<int> starts = text.Tokens.Starts;
    readonly ReadOnlySpan<int> ends = text.Tokens.Ends;
    readonly ReadOnlySpan<TokenShapes> shapes = text.Tokens.Shapes;
    readonly ReadOnlySpan<WordClasses> classes = text.Tokens.Classes;
    readonly ReadOnlySpan<PennTag> tags = text.Tokens.Tags;

    /// <summary>The token ends any name before it: a name crosses no comma, bracket or quotation mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsBoundary(int token) => tags[token] >= PennTag.ClosingQuote;

    /// <summary>The token begins no name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPlain(int token, int sentenceEnd, SentenceCase sentenceCase)
    {
        if ((shapes[token] & TokenShapes.Capitalized) != 0)
        {
            return (classes[token] & TokenView.Closed) != 0 && !tags[token].IsNoun();
        }

        if (sentenceCase == SentenceCase.NoCapitals)
        {
            return !tags[token].IsNoun() && !tags[token].IsAdjective() && (classes[token] & (WordClasses.FirstName | WordClasses.PlaceName | WordClasses.Nationality)) == 0;
        }

        // The particle of "van Buren", the number of "60 Minutes", the capital inside of "iPhone".
        var mayLead = (classes[token] & WordClasses.NameParticle) != 0 || (shapes[token] & TokenShapes.HasDigit) != 0;
        return mayLead
            ? token + 1 >= sentenceEnd || (shapes[token + 1] & TokenShapes.Capitalized) == 0
            : !source.AsSpan(starts[token], ends[token] - starts[token]).ContainsAnyInRange('A', 'Z');
    }
}
