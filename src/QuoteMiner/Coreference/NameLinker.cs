using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Links names with names: full with last, title and last, first alone, an acronym with what it abbreviates.</summary>
internal readonly ref struct NameLinker(AnnotatedText text)
{
    const ulong FullKey = 0x51ED270B35A1F3C5;
    const ulong LastKey = 0x8EBC6AF09C88C6E3;
    const ulong FirstKey = 0x589965CC75374CC3;
    const ulong AcronymKey = 0x1D8E4E27C47D124F;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    readonly HashIndex index = text.Scratch;

    /// <summary>First pass: registers a person who is named with more than one word.</summary>
    public void Introduce(TextMention mention)
    {
        var name = text.Names[mention.Name];
        if (IsLastNameOnly(name))
        {
            return;
        }

        var full = FullHash(name);
        if (index.Find(full ^ FullKey) >= 0)
        {
            return;
        }

        var last = tokens.Hash(LastToken(name)) ^ LastKey;
        var cluster = index.Find(last);
        if (cluster < 0 || !SamePerson(text.Clusters[cluster], name, mention))
        {
            cluster = Clusters.Add(text, mention);
            if (index.Find(last) < 0)
            {
                index.Set(last, cluster);
            }

            var first = tokens.Hash(name.First) ^ FirstKey;
            if (index.Find(first) < 0)
            {
                index.Set(first, cluster);
            }

            // The first mention stands in for the fullest until the second pass counts them.
            text.Clusters[cluster].FullestMention = IndexOf(mention);
        }

        index.Set(full ^ FullKey, cluster);
    }

    /// <summary>Second pass: the cluster of a name, or -1 for one not seen before.</summary>
    public int Link(TextMention mention)
    {
        var name = text.Names[mention.Name];
        var full = FullHash(name) ^ FullKey;
        var cluster = index.Find(full);
        if (cluster >= 0)
        {
            return cluster;
        }

        if (IsLastNameOnly(name))
        {
            cluster = index.Find(tokens.Hash(LastToken(name)) ^ LastKey);
            cluster = cluster >= 0 ? cluster : index.Find(tokens.Hash(name.First) ^ FirstKey);
            cluster = cluster >= 0 ? cluster : index.Find(tokens.Hash(name.First) ^ AcronymKey);
            if (cluster >= 0 && AgreesInGender(text.Clusters[cluster], mention))
            {
                return cluster;
            }
        }

        cluster = Clusters.Add(text, mention);
        index.Set(full, cluster);
        if (mention.NameKind == NameKind.Person)
        {
            index.Set(tokens.Hash(LastToken(name)) ^ LastKey, cluster);
        }
        else if (name.End - name.First > 1)
        {
            index.Set(AcronymHash(name) ^ AcronymKey, cluster);
            index.Set(tokens.Hash(name.First) ^ FirstKey, cluster);
        }

        return cluster;
    }

    /// <summary>One word, or one with its particles: <c>de Mistura</c>.</summary>
    bool IsLastNameOnly(NameSpan name) => name.End - name.First < 2 || tokens.Is(name.First, WordClasses.NameParticle);

    int IndexOf(TextMention mention)
    {
        var i = text.MentionsByFirst[mention.First];
        return i >= 0 && text.Mentions[i].Name >= 0 ? i : -1;
    }

    /// <summary>Same last name: the first names must agree, or one is the other's initial.</summary>
    bool SamePerson(MentionCluster cluster, NameSpan name, TextMention mention)
    {
        if (!AgreesInGender(cluster, mention) || cluster.FullestMention < 0)
        {
            return false;
        }

        var other = text.Names[text.Mentions[cluster.FullestMention].Name];
        if (tokens.Hash(other.First) == tokens.Hash(name.First))
        {
            return true;
        }

        var (one, two) = (text.Tokens.Starts[other.First], text.Tokens.Starts[name.First]);
        return text.Source[one] == text.Source[two] && (tokens.Has(other.First, TokenShapes.Initial) || tokens.Has(name.First, TokenShapes.Initial));
    }

    static bool AgreesInGender(MentionCluster cluster, TextMention mention) =>
        cluster.Gender == Gender.Unknown || mention.Gender == Gender.Unknown || cluster.Gender == mention.Gender;

    int LastToken(NameSpan name)
    {
        var last = name.End - 1;
        while (last > name.First && tokens.Is(last, WordClasses.NameSuffix))
        {
            last--;
        }

        return last;
    }

    ulong FullHash(NameSpan name)
    {
        var hash = tokens.Hash(name.First);
        for (var token = name.First + 1; token < name.End; token++)
        {
            hash = WordHash.Combine(hash, tokens.Hash(token));
        }

        return hash;
    }

    /// <summary>The hash of the word that the name's capitals spell.</summary>
    ulong AcronymHash(NameSpan name)
    {
        Span<char> letters = stackalloc char[8];
        var count = 0;
        for (var token = name.First; token < name.End && count < letters.Length; token++)
        {
            var letter = text.Source[text.Tokens.Starts[token]];
            if (char.IsUpper(letter))
            {
                letters[count++] = letter;
            }
        }

        return WordHash.Of(letters[..count]);
    }
}
