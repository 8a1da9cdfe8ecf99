using QuoteMiner.Text;

namespace QuoteMiner.Cues;

/// <summary>Phrases that name a source after them: <c>according to</c>, <c>in the words of</c>, <c>as … put it</c> is a verb's.</summary>
internal static class CuePhrases
{
    static readonly ulong[][] Phrases =
    [
        [WordHash.Of("according"), WordHash.Of("to")],
        [WordHash.Of("in"), WordHash.Of("the"), WordHash.Of("words"), WordHash.Of("of")],
        [WordHash.Of("as"), WordHash.Of("per")],
    ];

    public static Cue Read(TokenView tokens, int token, int end)
    {
        foreach (var phrase in Phrases)
        {
            if (tokens.Hash(token) == phrase[0] && token + phrase.Length < end && Matches(tokens, token, phrase))
            {
                return new Cue(token, token + phrase.Length, token, CueKind.Preposition, 1);
            }
        }

        return default;
    }

    static bool Matches(TokenView tokens, int token, ulong[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (tokens.Hash(token + i) != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
