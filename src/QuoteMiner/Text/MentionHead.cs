namespace QuoteMiner.Text;

/// <summary>The head word of a mention in the tree.</summary>
internal static class MentionHead
{
    /// <summary>Tokens among which it is sought; in <c>a's b's c's …</c> mentions grow without end.</summary>
    const int LongestMention = 60;

    /// <summary>The word of a mention that hangs on a word outside it; where there is none, its <see cref="TextMention.Head"/>.</summary>
    public static int Of(AnnotatedText text, TextMention mention)
    {
        var heads = text.Tokens.Heads;
        for (var token = mention.First; token < Math.Min(mention.End, mention.First + LongestMention); token++)
        {
            if (heads[token] < mention.First || heads[token] >= mention.End)
            {
                return token;
            }
        }

        return mention.Head;
    }
}
