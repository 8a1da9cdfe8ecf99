using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>
/// An article introduces a person by a full name or a title. A strange word that it uses alone, again and again, without either, is no person: <c>in Kesset</c>,
/// <c>the Ombari</c>. Two passes over the names.
/// </summary>
internal static class Introductions
{
    const int Introduced = ArticleWord.AfterTitle | ArticleWord.AfterFirstName | ArticleWord.BeforeCue | ArticleWord.EndsFullName;

    static readonly ulong The = WordHash.Of("the");

    public static void Check(AnnotatedText text, ArticleWords article, WordClusters clusters)
    {
        foreach (var name in text.Names.Items)
        {
            if (name.Kind == NameKind.Person && name.End - name.First > 1 && !IsAfterThe(text, name.First))
            {
                article.Introduce(text.Tokens.Hashes[name.End - 1]);
            }
        }

        foreach (ref var name in text.Names.Items)
        {
            if (name.End - name.First > 1)
            {
                continue;
            }

            var hash = text.Tokens.Hashes[name.First];
            var word = article.Find(hash);
            if ((word.Bits & (ArticleWord.EndsFullName | ArticleWord.AfterIn | ArticleWord.AfterThe)) == ArticleWord.EndsFullName)
            {
                name = name with { Kind = NameKind.Person };
                continue;
            }

            if (name.Kind != NameKind.Person || (word.Bits & Introduced) != 0 || word.IsRare || IsKnown(text, clusters, name.First))
            {
                continue;
            }

            if ((word.Bits & ArticleWord.AfterThe) != 0)
            {
                name = name with { Kind = NameKind.Other };
            }
            else if ((word.Bits & ArticleWord.AfterIn) != 0 || word.IsFrequent)
            {
                name = name with { Kind = NameKind.Place };
            }
        }
    }

    static bool IsAfterThe(AnnotatedText text, int token) => token > 0 && text.Tokens.Hashes[token - 1] == The;

    static bool IsKnown(AnnotatedText text, WordClusters clusters, int token) =>
        (text.Tokens.Classes[token] & WordClasses.FirstName) != 0 || clusters.Fine(text.Tokens.Hashes[token]) != 0;
}
