using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Entities;

/// <summary>The words of names in some articles, each once, to draw from.</summary>
internal sealed class NameWords
{
    readonly string[] firsts;
    readonly string[] lasts;
    readonly string[] places;
    readonly string[] organisations;

    public NameWords(List<NamedDocument> documents)
    {
        SortedSet<string> first = new(StringComparer.Ordinal), last = new(StringComparer.Ordinal), place = new(StringComparer.Ordinal), organisation = new(StringComparer.Ordinal);
        foreach (var sentence in documents.SelectMany(document => document.Sentences))
        {
            foreach (var name in sentence.Names)
            {
                var several = name.End - name.First > 1;
                if (name.Kind == NameKind.Person && several)
                {
                    first.Add(sentence.Words[name.First]);
                    last.Add(sentence.Words[name.End - 1]);
                }
                else if (name.Kind == NameKind.Place && !several)
                {
                    place.Add(sentence.Words[name.First]);
                }
                else if (name.Kind == NameKind.Organisation && !several)
                {
                    organisation.Add(sentence.Words[name.First]);
                }
            }
        }

        firsts = [.. first.Where(IsNameWord)];
        lasts = [.. last.Where(IsNameWord)];
        places = [.. place.Where(IsNameWord)];
        organisations = [.. organisation.Where(IsNameWord)];
    }

    public bool IsEmpty => firsts.Length == 0 || lasts.Length == 0 || places.Length == 0 || organisations.Length == 0;

    /// <summary>A plain word, not an initial or an abbreviation.</summary>
    public static bool IsNameWord(string word) => word.Length > 2 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    /// <param name="first">The first word of a person's name of several words.</param>
    /// <param name="madeUp">The front of one word and the end of another.</param>
    public string Draw(NameKind kind, bool first, bool madeUp, SeededRandom random)
    {
        var pool = kind switch
        {
            NameKind.Place => places,
            NameKind.Organisation => organisations,
            _ => first ? firsts : lasts,
        };
        var word = pool[random.Next(pool.Length)];
        var other = pool[random.Next(pool.Length)];
        return madeUp ? word[..((word.Length + 1) / 2)] + other[(other.Length / 2)..].ToLowerInvariant() : word;
    }
}
