using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Looks for the words of a phrase (<c>the Kalby councillor</c>) around the names of a cluster (<c>Kalby Councillor Ivo Brandt</c>, <c>Ivo Brandt, councillor of Kalby</c>). Bounded work.</summary>
internal readonly ref struct RoleMatcher(AnnotatedText text)
{
    const int Before = 6;
    const int Behind = 12;
    const int MostModifiers = 4;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);

    /// <summary>Whether the phrase's noun stands in or beside the cluster's first or fullest mention, how many capitalised modifiers it has, and how many of these stand there too.</summary>
    public (bool Noun, int Modifiers, int Beside) Match(in TextMention phrase, in MentionCluster cluster)
    {
        var noun = IsBeside(RoleWords.Of(tokens.Hash(phrase.Head)), cluster);
        var (modifiers, beside) = (0, 0);
        for (var token = phrase.First + 1; token < phrase.Head && modifiers < MostModifiers; token++)
        {
            if (tokens.IsCapitalized(token))
            {
                modifiers++;
                beside += IsBeside(tokens.Hash(token), cluster) ? 1 : 0;
            }
        }

        return (noun, modifiers, beside);
    }

    bool IsBeside(ulong word, in MentionCluster cluster) => IsBeside(word, text.Mentions[cluster.FirstMention]) || IsBeside(word, text.Mentions[cluster.FullestMention]);

    bool IsBeside(ulong word, in TextMention mention)
    {
        var sentence = text.Sentences[text.Tokens.Sentences[mention.First]];
        for (var token = Math.Max(sentence.First, mention.First - Before); token < Math.Min(sentence.End, mention.End + Behind); token++)
        {
            if (RoleWords.Of(tokens.Hash(token)) == word)
            {
                return true;
            }
        }

        return false;
    }
}
