using QuoteMiner.Text;

namespace QuoteMiner.Mentions;

/// <summary>
/// The full noun phrase of a mention: with its appositions, before or behind it (<c>Mira Vale, a hydrologist,</c>), and what is joined to it by <c>and</c>. Relative clauses are left out. Read off
/// the tree; bounded work.
/// </summary>
internal static class MentionExtent
{
    /// <summary>Phrases joined on each side.</summary>
    const int MostPhrases = 3;

    /// <summary>Tokens of the whole.</summary>
    const int Longest = 40;

    static readonly ulong And = WordHash.Of("and");

    /// <summary>Tokens [First, End) of the phrase; those of the mention where nothing belongs to it.</summary>
    public static (int First, int End) Of(AnnotatedText text, int mention)
    {
        var (first, end) = (text.Mentions[mention].First, text.Mentions[mention].End);
        if (text.Mentions[mention].Kind == MentionKind.Pronoun)
        {
            return (first, end);
        }

        for (var i = 0; i < MostPhrases && Behind(text, first, end) is var next && next > end && next - first <= Longest; i++)
        {
            end = next;
        }

        for (var i = 0; i < MostPhrases && Before(text, first, end) is var earlier && earlier < first && end - earlier <= Longest; i++)
        {
            first = earlier;
        }

        return (first, end);
    }

    /// <summary>The end of the phrase that follows and belongs to [first, end), or <paramref name="end"/>.</summary>
    static int Behind(AnnotatedText text, int first, int end)
    {
        var kinds = text.Tokens.Kinds;
        var sign = BehindBracket(kinds, end);
        if (sign + 1 >= kinds.Length || !(kinds[sign] is TokenKind.Comma or TokenKind.Dash || text.Tokens.Hashes[sign] == And))
        {
            return end;
        }

        var next = text.MentionsByFirst[sign + 1];
        return next >= 0 && Belongs(text, next, first, end, kinds[sign]) ? text.Mentions[next].End : end;
    }

    /// <summary>The end of a short bracket that begins at <paramref name="end"/>, as in <c>Lee Park (D-Ohio)</c>; else <paramref name="end"/>.</summary>
    static int BehindBracket(ReadOnlySpan<TokenKind> kinds, int end)
    {
        const int LongestBracket = 8;
        if (end < kinds.Length && kinds[end] == TokenKind.OpeningBracket)
        {
            var closing = kinds[end..Math.Min(kinds.Length, end + LongestBracket)].IndexOf(TokenKind.ClosingBracket);
            return closing < 0 ? end : end + closing + 1;
        }

        return end;
    }

    /// <summary>The start of the phrase that stands before and to which [first, end) belongs as an apposition, or <paramref name="first"/>.</summary>
    static int Before(AnnotatedText text, int first, int end)
    {
        var kinds = text.Tokens.Kinds;
        var gap = first > 0 && kinds[first - 1] is TokenKind.Comma or TokenKind.Dash ? 1 : 0;
        var earlier = first - gap > 0 ? text.MentionsByLast[first - gap - 1] : -1;
        var own = text.MentionsByFirst[first];
        return earlier >= 0 && own >= 0 && Belongs(text, own, text.Mentions[earlier].First, text.Mentions[earlier].End, TokenKind.Comma) ? text.Mentions[earlier].First : first;
    }

    /// <summary>Whether a mention hangs on a word of [first, end) as an apposition, or as a conjunct behind <c>and</c>.</summary>
    static bool Belongs(AnnotatedText text, int mention, int first, int end, TokenKind sign)
    {
        var head = MentionHead.Of(text, text.Mentions[mention]);
        var above = text.Tokens.Heads[head];
        var relation = text.Tokens.Relations[head];
        var wanted = sign is TokenKind.Comma or TokenKind.Dash ? relation is DependencyRelation.Appos or DependencyRelation.Flat : relation is DependencyRelation.Conj;
        return text.Mentions[mention].Kind != MentionKind.Pronoun
            && ((wanted && above >= first && above < end) || (sign == TokenKind.Comma && IsBareRole(text, text.Mentions[mention]) && IsPerson(text, first)));
    }

    /// <summary><c>Park, chairman of the council, said</c>: a role that stands alone in the singular without a determiner is the name's, whatever the tree says.</summary>
    static bool IsBareRole(AnnotatedText text, TextMention mention) =>
        mention.Kind == MentionKind.Nominal
        && mention.Number != GrammaticalNumber.Plural
        && (text.Tokens.Classes[mention.Head] & WordClasses.PersonNoun) != 0
        && (text.Tokens.Classes[mention.First] & (WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.Numeral)) == 0;

    static bool IsPerson(AnnotatedText text, int first) =>
        text.MentionsByFirst[first] is >= 0 and var index && text.Mentions[index] is { Kind: MentionKind.Name, NameKind: NameKind.Person };
}
