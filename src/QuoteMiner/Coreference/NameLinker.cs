using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Links names with names: full with last, title and last, first alone, an acronym and the last words of an organisation's name with the whole.</summary>
/// <remarks>Three passes: <see cref="NoteGender"/> over all mentions, then <see cref="Introduce"/>, then <see cref="Link"/>. One word costs a few probes of a hash table; a name of many words costs its length.</remarks>
internal readonly ref struct NameLinker(AnnotatedText text)
{
    const ulong FullKey = 0x51ED270B35A1F3C5;
    const ulong LastKey = 0x8EBC6AF09C88C6E3;
    const ulong LastUsedKey = 0x2545F4914F6CDD1D;
    const ulong LastGenderKey = 0x9FB21C651E98DF25;
    const ulong FirstKey = 0x589965CC75374CC3;
    const ulong AcronymKey = 0x1D8E4E27C47D124F;
    const ulong EndKey = 0x6C62272E07BB0142;
    const ulong NamedInKey = 0xA0761D6478BD642F;
    const ulong SharedKey = 0xE7037ED1A0B428DB;

    /// <summary>What <see cref="Link"/> gives for a last name of which the text does not tell whose it is.</summary>
    public const int Nobody = -2;

    /// <summary>Ends of an organisation's name that are noted.</summary>
    const int MostEnds = 4;

    readonly AnnotatedText text = text;
    readonly NameWords words = new(text);
    readonly HashIndex index = text.Scratch;

    /// <summary><c>Mr. Park</c> tells that the Park of this article is a man.</summary>
    public void NoteGender(TextMention mention)
    {
        var name = text.Names[mention.Name];
        if (words.IsLastOnly(name) && words.HasGenderedTitle(name) && mention.Gender != Gender.Unknown)
        {
            var key = words.Last(name) ^ LastGenderKey;
            var known = index.Find(key);
            index.Set(key, known < 0 || known == (int)mention.Gender ? (int)mention.Gender : (int)Gender.Unknown);
        }
    }

    /// <summary>Registers who is named with more than one word, so that <c>Park</c> in a headline finds <c>Lee Park</c> below.</summary>
    public void Introduce(int mentionIndex)
    {
        var mention = text.Mentions[mentionIndex];
        var name = text.Names[mention.Name];
        if (words.IsLastOnly(name) || index.Find(words.From(name.First, name) ^ FullKey) >= 0)
        {
            return;
        }

        index.Set(words.From(name.First, name) ^ FullKey, mention.NameKind == NameKind.Person ? IntroducePerson(mentionIndex, name) : IntroduceOrganisation(mentionIndex, name));
    }

    /// <summary>The cluster of a name, or of a new one; <see cref="Nobody"/> for <c>Park</c> after <c>Lee Park and Jin Park share the shop.</c></summary>
    public int Link(TextMention mention)
    {
        var name = text.Names[mention.Name];
        var cluster = words.IsLastOnly(name) ? OfWord(mention, name) : OfFullName(mention, name);
        return cluster is >= 0 or Nobody ? cluster : Add(mention, name);
    }

    int IntroducePerson(int mentionIndex, NameSpan name)
    {
        var mention = text.Mentions[mentionIndex];
        var last = words.Last(name);
        var cluster = index.Find(last ^ LastKey);
        if (cluster >= 0 && AgreeInGender(text.Clusters[cluster], mention)
            && words.HaveOneFirst(text.Names[text.Mentions[text.Clusters[cluster].FullestMention].Name], name))
        {
            return cluster;
        }

        cluster = AddIntroduced(mentionIndex);
        SetNew(LastOf(last, mention.Gender), cluster);
        SetNew(words.First(name) ^ FirstKey, cluster);
        if (words.Nickname(name) is not 0 and var nickname)
        {
            SetNew(nickname ^ FirstKey, cluster);
        }

        if (MayBeCalled(last, mention))
        {
            SetNew(last ^ LastKey, cluster);
        }

        return cluster;
    }

    /// <summary><c>Security Council</c> is the end of what was introduced as <c>United Nations Security Council</c>.</summary>
    int IntroduceOrganisation(int mentionIndex, NameSpan name)
    {
        var mention = text.Mentions[mentionIndex];
        var cluster = mention.NameKind == NameKind.Organisation ? index.Find(words.From(name.First, name) ^ EndKey) : -1;
        if (cluster >= 0)
        {
            return cluster;
        }

        cluster = AddIntroduced(mentionIndex);
        SetNew(words.Acronym(name) ^ AcronymKey, cluster);
        if (mention.NameKind == NameKind.Organisation)
        {
            SetNew(words.First(name) ^ FirstKey, cluster);
            for (var first = Math.Max(name.First + 1, name.End - MostEnds); first < name.End; first++)
            {
                SetNew(words.From(first, name) ^ EndKey, cluster);
            }
        }

        return cluster;
    }

    /// <summary>The first mention stands in for the fullest until all are counted.</summary>
    int AddIntroduced(int mentionIndex)
    {
        var cluster = Clusters.Add(text, text.Mentions[mentionIndex]);
        text.Clusters[cluster].FullestMention = mentionIndex;
        return cluster;
    }

    int OfFullName(TextMention mention, NameSpan name)
    {
        var cluster = index.Find(words.From(name.First, name) ^ FullKey);

        // Of two with one last name it means the one who was fully named latest, if the other was not yet called by it alone.
        var last = words.Last(name);
        var owner = index.Find(last ^ LastKey);
        if (cluster >= 0 && mention.NameKind == NameKind.Person && owner != cluster && (owner < 0 || index.Find(last ^ LastUsedKey) != owner)
            && MayBeCalled(last, mention) && !words.IsRelative(mention))
        {
            index.Set(last ^ LastKey, cluster);
        }

        if (cluster >= 0 && mention.NameKind == NameKind.Person)
        {
            NoteSharing(mention, last, cluster, owner);
        }

        return cluster;
    }

    /// <summary>Two who are named in full in one sentence share their last name until one of them is named in another, or was called by it before.</summary>
    void NoteSharing(TextMention mention, ulong last, int cluster, int owner)
    {
        var sentence = text.Tokens.Sentences[mention.First];
        var isBeside = owner >= 0 && owner != cluster && index.Find((ulong)owner ^ NamedInKey) == sentence;
        if (isBeside || index.Find((ulong)cluster ^ NamedInKey) != sentence)
        {
            index.Set(last ^ SharedKey, isBeside && !words.IsRelative(mention) ? 1 : 0);
        }

        index.Set((ulong)cluster ^ NamedInKey, sentence);
    }

    /// <summary>Who is meant by one word: a last name, a first name, an acronym, the end of a name; -1 for nobody known.</summary>
    int OfWord(TextMention mention, NameSpan name)
    {
        var whole = words.From(name.First, name);
        var byLast = OfLastName(mention, name);
        if (byLast is >= 0 or Nobody && mention.NameKind == NameKind.Person)
        {
            return byLast;
        }

        ReadOnlySpan<int> found = [index.Find(whole ^ FullKey), byLast, index.Find(words.First(name) ^ FirstKey), index.Find(words.First(name) ^ AcronymKey), index.Find(whole ^ EndKey)];
        foreach (var cluster in found)
        {
            if (cluster >= 0 && AgreeInGender(text.Clusters[cluster], mention))
            {
                return cluster;
            }
        }

        return -1;
    }

    int OfLastName(TextMention mention, NameSpan name)
    {
        var last = words.Last(name);
        var cluster = index.Find(last ^ LastKey);

        // A single word may be in the lists of first names and be a last name here (Warren); a title does not err.
        if (words.HasGenderedTitle(name) && (cluster < 0 || !AgreeInGender(text.Clusters[cluster], mention)))
        {
            return index.Find(LastOf(last, mention.Gender));
        }

        if (cluster >= 0 && index.Find(last ^ SharedKey) == 1 && index.Find(last ^ LastUsedKey) < 0)
        {
            return Nobody;
        }

        if (cluster >= 0)
        {
            index.Set(last ^ LastUsedKey, cluster);
        }

        return cluster;
    }

    int Add(TextMention mention, NameSpan name)
    {
        var cluster = Clusters.Add(text, mention);
        index.Set(words.From(name.First, name) ^ FullKey, cluster);
        if (mention.NameKind == NameKind.Person)
        {
            SetNew(words.Last(name) ^ LastKey, cluster);
            SetNew(LastOf(words.Last(name), mention.Gender), cluster);
        }

        return cluster;
    }

    void SetNew(ulong key, int cluster)
    {
        if (index.Find(key) < 0)
        {
            index.Set(key, cluster);
        }
    }

    bool MayBeCalled(ulong last, TextMention mention) =>
        index.Find(last ^ LastGenderKey) is var gender && (gender <= 0 || mention.Gender == Gender.Unknown || gender == (int)mention.Gender);

    static ulong LastOf(ulong last, Gender gender) => (last ^ LastKey) + (ulong)gender + 1;

    static bool AgreeInGender(in MentionCluster cluster, TextMention mention) =>
        cluster.Gender == Gender.Unknown || mention.Gender == Gender.Unknown || cluster.Gender == mention.Gender;
}
