namespace QuoteMiner.Tokenization;

/// <summary>Where the treebanks cut a contraction in two.</summary>
internal static class Contractions
{
    /// <summary>Longer words are no contractions.</summary>
    public const int Longest = 8;

    /// <summary>Cut at the bar. A form without its apostrophe is listed where it is nothing else (so not <c>its</c>, <c>well</c>, <c>were</c>).</summary>
    static readonly WordSet Listed = new(
        [
            "can|not", "gon|na", "got|ta", "wan|na", "gim|me", "lem|me", "kind|a", "sort|a", "lot|ta", "out|ta",
            "do|nt", "did|nt", "does|nt", "is|nt", "was|nt", "were|nt", "are|nt", "have|nt", "has|nt", "had|nt",
            "would|nt", "could|nt", "should|nt", "ca|nt", "wo|nt", "ai|nt", "that|s", "there|s", "what|s", "you|re", "they|re", "i|ve",
            "'t|is", "'t|was", "y'|all", "d'|you", "d'|ye", "c'm|on",
        ],
        static entry => (entry.Replace("|", "", StringComparison.Ordinal), entry.IndexOf('|')));

    /// <summary>Length of the first part of the listed contraction with this hash, or 0.</summary>
    public static int Cut(ulong hash) => Listed.Find(hash);

    /// <summary>
    /// Where the clitic at the end of <paramref name="word"/> begins (<c>'s</c>, <c>'ll</c>, <c>n't</c>), or 0 where there is none.
    /// <paramref name="apostrophe"/> is the index of the word's last apostrophe.
    /// </summary>
    public static int Clitic(ReadOnlySpan<char> word, int apostrophe)
    {
        var tail = word.Length - apostrophe - 1;
        var first = tail > 0 ? char.ToLowerInvariant(word[apostrophe + 1]) : '\0';
        if (tail == 1)
        {
            return first switch
            {
                's' => IsDecade(word[..apostrophe]) ? 0 : apostrophe,
                'm' or 'd' => apostrophe,
                't' when apostrophe > 1 && word[apostrophe - 1] is 'n' or 'N' => apostrophe - 1,
                _ => 0,
            };
        }

        var second = tail == 2 ? char.ToLowerInvariant(word[apostrophe + 2]) : '\0';
        return (first, second) is ('l', 'l') or ('r', 'e') or ('v', 'e') ? apostrophe : 0;
    }

    /// <summary><c>1960</c> and <c>60</c>, whose 's is a plural.</summary>
    static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 4 && word[^1] == '0' && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
