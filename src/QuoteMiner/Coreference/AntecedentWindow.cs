using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>The latest mentions, among whose clusters, and among those that follow in its sentence, a pronoun finds its antecedent.</summary>
internal ref struct AntecedentWindow(AnnotatedText text, IAntecedentChooser chooser, Span<Antecedent> latest)
{
    public const int Size = 32;

    /// <summary>Clusters that a chooser sees, and how many of them may stand before the pronoun.</summary>
    const int MostCandidates = 11;
    const int MostBefore = 8;

    /// <summary>Mentions behind the pronoun that are looked at.</summary>
    const int MostAfter = 10;

    /// <summary>Farther back than this nobody is meant.</summary>
    const int FarthestSentence = 8;

    /// <summary>A phrase without a name in it describes someone named before only where that is likely.</summary>
    const float LeastOfPhrase = 0.5f;

    static readonly ulong The = WordHash.Of("the");
    static readonly ulong[] ThirdPlural = Array.ConvertAll(["they", "them", "their", "theirs", "themselves"], static word => WordHash.Of(word));

    readonly AnnotatedText text = text;
    readonly IAntecedentChooser chooser = chooser;
    readonly TokenView tokens = new(text);
    readonly AntecedentDescriber describer = new(text);
    readonly AntecedentPlace place = new(text);
    readonly Span<Antecedent> latest = latest;
    int count;

    /// <param name="index">Of a mention that has its cluster.</param>
    public void Add(int index)
    {
        var mention = text.Mentions[index];
        if (mention.Cluster >= 0 && (mention.Kind != MentionKind.Nominal || mention.SpeakerKind != SpeakerKind.None))
        {
            latest[count++ % Size] = place.Of(index);
        }
    }

    /// <summary>The cluster that a pronoun means, or -1, and how sure that is. <c>it</c> and <c>they</c>, which mostly mean no speaker, are asked only where they speak.</summary>
    public readonly (int Cluster, float Confidence) Resolve(int index)
    {
        var mention = text.Mentions[index];
        var isPerson = mention.Gender is Gender.Feminine or Gender.Masculine;
        return isPerson || ((mention.Gender == Gender.Neuter || ThirdPlural.AsSpan().Contains(tokens.Hash(mention.First))) && place.Speaks(index)) ? Best(index) : (-1, 0);
    }

    /// <summary>
    /// Whom a phrase that speaks describes, or -1: <c>the Kalby councillor</c>, <c>the agency</c>. News varies the names of those whom it has named; <c>the spokeswoman</c> may be anybody's.
    /// </summary>
    public readonly int Describes(int index)
    {
        var mention = text.Mentions[index];
        var isDefinite = mention is { Kind: MentionKind.Nominal, SpeakerKind: SpeakerKind.Unnamed or SpeakerKind.Organisation, Number: not GrammaticalNumber.Plural }
            && text.Clusters[mention.Cluster] is { Kind: SpeakerKind.Unnamed or SpeakerKind.Organisation, MergedInto: < 0 } cluster
            && text.Mentions[cluster.FullestMention].Kind == MentionKind.Nominal
            && tokens.Hash(mention.First) == The
            && place.Speaks(index);
        var isVariation = tokens.IsCapitalized(mention.First + 1) && mention.First + 1 < mention.Head;
        return isDefinite && Best(index) is var (best, confidence) && (isVariation || confidence > LeastOfPhrase) ? best : -1;
    }

    readonly (int Cluster, float Confidence) Best(int index)
    {
        var mention = text.Mentions[index];
        var isPhrase = mention.Kind == MentionKind.Nominal;
        var pronoun = place.Of(index);
        Span<int> clusters = stackalloc int[MostCandidates];
        Span<float> rows = stackalloc float[MostCandidates * AntecedentDescriber.RowLength];
        Span<Antecedent> following = stackalloc Antecedent[MostAfter];
        following = following[..Follow(pronoun, following)];
        Span<float> own = stackalloc float[AntecedentDescriber.RowLength];
        describer.DescribePronoun(pronoun, own);
        var found = FindBefore(pronoun, own, following, clusters, rows, isOnePerson: false);
        if (found == 0 && mention.Number == GrammaticalNumber.Plural)
        {
            // Several are not there, but one: "Rowan Vale, who uses they".
            found = FindBefore(pronoun, own, following, clusters, rows, isOnePerson: true);
            found = found == 1 ? 1 : 0;
        }

        for (var i = 0; !isPhrase && i < following.Length && found < MostCandidates; i++)
        {
            var after = following[i];
            if (text.Mentions[after.Mention].Kind == MentionKind.Name && !clusters[..found].Contains(after.Cluster) && Agrees(text.Clusters[after.Cluster], after.Number, mention))
            {
                describer.Describe(after.Cluster, pronoun, own, Antecedent.None, Antecedent.None, 0, after, Row(rows, found));
                clusters[found++] = after.Cluster;
            }
        }

        if (found == 0)
        {
            return (-1, 0);
        }

        Weigh(pronoun, clusters[..found], rows);
        AntecedentDescriber.Compare(found, rows);
        var (chosen, confidence) = chooser.Choose(text, index, clusters[..found], rows[..(found * AntecedentDescriber.RowLength)]);
        return chosen < 0 ? (-1, 0) : (clusters[chosen], confidence);
    }

    /// <summary>Describes the clusters of the latest mentions that a pronoun or phrase may mean.</summary>
    /// <param name="isOnePerson">The pronoun is a <c>they</c> for one person.</param>
    /// <returns>How many there are.</returns>
    readonly int FindBefore(in Antecedent pronoun, ReadOnlySpan<float> own, ReadOnlySpan<Antecedent> following, Span<int> clusters, Span<float> rows, bool isOnePerson)
    {
        var mention = text.Mentions[pronoun.Mention];
        var isPhrase = mention.Kind == MentionKind.Nominal;
        mention.Number = isOnePerson ? GrammaticalNumber.Singular : mention.Number;
        var found = 0;
        for (var age = 0; age < Math.Min(count, Size) && found < MostBefore; age++)
        {
            var before = At(age);
            if (pronoun.Sentence - before.Sentence > FarthestSentence)
            {
                break;
            }

            var isBarred = isPhrase && (before.Sentence == pronoun.Sentence || before.Cluster == mention.Cluster || text.Mentions[text.Clusters[before.Cluster].FullestMention].Kind != MentionKind.Name);
            if (!isBarred && !clusters[..found].Contains(before.Cluster) && Agrees(text.Clusters[before.Cluster], before.Number, mention))
            {
                describer.Describe(before.Cluster, pronoun, own, before, Unquoted(age), age, After(following, before.Cluster), Row(rows, found));
                clusters[found++] = before.Cluster;
            }
        }

        return found;
    }

    readonly void Weigh(in Antecedent pronoun, ReadOnlySpan<int> clusters, Span<float> rows)
    {
        var isLast = true;
        var (regionBefore, regionAfter) = pronoun.Region < 0 ? place.RegionsBeside(pronoun) : (-1, -1);
        for (var age = 0; age < Math.Min(count, Size); age++)
        {
            var mention = At(age);
            var speaks = mention is { Speaks: true, Region: < 0 };
            var at = clusters.IndexOf(mention.Cluster);
            if (at >= 0)
            {
                AntecedentDescriber.Count(pronoun, mention, regionBefore, speaks && isLast, Row(rows, at));
            }

            isLast &= !speaks;
        }

        for (var i = pronoun.Mention + 1; regionAfter >= 0 && i < Math.Min(text.Mentions.Count, pronoun.Mention + MostAfter); i++)
        {
            var at = clusters.IndexOf(Clusters.Of(text, text.Mentions[i]));
            if (at >= 0 && tokens.Region(text.Mentions[i].First) == regionAfter)
            {
                Row(rows, at)[(int)AntecedentFeature.InQuotationAfter]++;
            }
        }
    }

    static Span<float> Row(Span<float> rows, int index) => rows.Slice(index * AntecedentDescriber.RowLength, AntecedentDescriber.RowLength);

    /// <summary>The mentions behind the pronoun in its sentence that have a cluster.</summary>
    readonly int Follow(in Antecedent pronoun, Span<Antecedent> following)
    {
        var found = 0;
        for (var i = pronoun.Mention + 1; i < Math.Min(text.Mentions.Count, pronoun.Mention + MostAfter) && text.Tokens.Sentences[text.Mentions[i].First] == pronoun.Sentence; i++)
        {
            if (text.Mentions[i].Cluster >= 0)
            {
                following[found++] = place.Of(i);
            }
        }

        return found;
    }

    static Antecedent After(ReadOnlySpan<Antecedent> following, int cluster)
    {
        foreach (ref readonly var mention in following)
        {
            if (mention.Cluster == cluster)
            {
                return mention;
            }
        }

        return Antecedent.None;
    }

    /// <summary>The latest mention outside quotations of a cluster whose latest mention is that of <paramref name="age"/>; that one itself where there is none.</summary>
    readonly Antecedent Unquoted(int age)
    {
        var own = At(age);
        for (var i = age; i < Math.Min(count, Size) && own.Region >= 0; i++)
        {
            if (At(i).Cluster == own.Cluster && At(i).Region < 0)
            {
                return At(i);
            }
        }

        return own;
    }

    /// <param name="age">0 for the latest.</param>
    readonly Antecedent At(int age) => latest[(count - 1 - age) % Size];

    readonly bool Agrees(in MentionCluster cluster, GrammaticalNumber number, in TextMention pronoun) => pronoun switch
    {
        { Number: GrammaticalNumber.Plural } => cluster.Kind is SpeakerKind.Group or SpeakerKind.Organisation || number == GrammaticalNumber.Plural,
        { Gender: Gender.Neuter } or { SpeakerKind: SpeakerKind.Organisation } => cluster.Kind is SpeakerKind.Organisation or SpeakerKind.Document,
        _ => cluster.Kind is SpeakerKind.Person or SpeakerKind.Unnamed && !IsOfOtherGender(cluster, pronoun),
    };

    /// <summary>Title and first name tell a gender; a single word may be a last name (<c>Ross</c>).</summary>
    readonly bool IsOfOtherGender(in MentionCluster cluster, in TextMention pronoun)
    {
        if (cluster.Gender == Gender.Unknown || pronoun.Gender == Gender.Unknown || cluster.Gender == pronoun.Gender)
        {
            return false;
        }

        var fullest = text.Mentions[cluster.FullestMention];
        return fullest.Kind != MentionKind.Name || fullest.End - fullest.First > 1;
    }
}
