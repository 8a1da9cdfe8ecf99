using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>The latest mentions, among which a pronoun finds its antecedent by gender, number, recency and subjecthood.</summary>
internal ref struct AntecedentWindow(AnnotatedText text, Span<AntecedentWindow.Antecedent> latest)
{
    public const int Size = 16;

    /// <summary>Farther back than this nobody is meant.</summary>
    const int FarthestSentence = 8;

    const float QuotedPenalty = 3;
    const float SubjectBonus = 1.2f;
    const float PronounBonus = 0.8f;
    const float SpeakerBonus = 2f;
    const float UnknownGenderPenalty = 0.7f;
    const float UnnamedPenalty = 1;

    static readonly ulong The = WordHash.Of("the");
    static readonly ulong[] ThirdPlural = Array.ConvertAll(["they", "them", "their"], static word => WordHash.Of(word));

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    readonly Span<Antecedent> latest = latest;
    int count;

    internal readonly record struct Antecedent(int Cluster, int Token, int Sentence, bool IsSubject, bool Speaks, bool IsPronoun, bool IsQuoted, GrammaticalNumber Number);

    /// <param name="index">Of a mention that has its cluster.</param>
    public void Add(int index)
    {
        var mention = text.Mentions[index];
        if (mention.Cluster < 0 || (mention.Kind == MentionKind.Nominal && mention.SpeakerKind == SpeakerKind.None))
        {
            return;
        }

        latest[count++ % Size] = new Antecedent(
            mention.Cluster, mention.First, text.Tokens.Sentences[mention.First], IsSubject(mention), Speaks(index),
            mention.Kind == MentionKind.Pronoun, tokens.Region(mention.First) >= 0, mention.Number);
    }

    /// <summary>The cluster that a pronoun means, or -1.</summary>
    public readonly int Resolve(TextMention pronoun)
    {
        var person = pronoun.Gender is Gender.Masculine or Gender.Feminine;
        var plural = ThirdPlural.AsSpan().Contains(tokens.Hash(pronoun.First));
        if (!person && !plural && pronoun.Gender != Gender.Neuter)
        {
            return -1;
        }

        return Best(pronoun, person, plural);
    }

    /// <summary>
    /// The person whom a phrase that speaks describes, or -1: <c>the Kalby councillor</c>, <c>the Republican nominee</c>. News varies the names of those whom it has named so, by where they come from;
    /// <c>the spokeswoman</c> may be anybody's.
    /// </summary>
    public readonly int Describes(int index)
    {
        var mention = text.Mentions[index];
        var isVariation = mention is { SpeakerKind: SpeakerKind.Unnamed, Number: not GrammaticalNumber.Plural }
            && tokens.Hash(mention.First) == The
            && tokens.Is(mention.Head, WordClasses.AnyPerson | WordClasses.Title)
            && tokens.IsCapitalized(mention.First + 1) && mention.First + 1 < mention.Head
            && Speaks(index);
        return isVariation ? Best(mention, person: true, plural: false) : -1;
    }

    readonly int Best(TextMention pronoun, bool person, bool plural)
    {
        var isPhrase = pronoun.Kind == MentionKind.Nominal;
        var sentence = text.Tokens.Sentences[pronoun.First];
        var quoted = tokens.Region(pronoun.First) >= 0;
        var best = -1;
        var bestScore = float.NegativeInfinity;
        for (var i = Math.Max(0, count - Size); i < count; i++)
        {
            var candidate = latest[i % Size];
            var cluster = text.Clusters[candidate.Cluster];
            if (isPhrase && (candidate.Sentence == sentence || cluster.Kind != SpeakerKind.Person))
            {
                continue;
            }

            if (sentence - candidate.Sentence > FarthestSentence || !Agrees(cluster, candidate, pronoun.Gender, person, plural))
            {
                continue;
            }

            var score = (candidate.Speaks ? SpeakerBonus : candidate.IsSubject ? SubjectBonus : 0) + (candidate.IsPronoun ? PronounBonus : 0)
                - (candidate.IsQuoted && !quoted ? QuotedPenalty : 0)
                - (person && cluster.Gender == Gender.Unknown ? UnknownGenderPenalty : 0)
                - (cluster.Kind == SpeakerKind.Unnamed ? UnnamedPenalty : 0)
                - Math.Min(sentence - candidate.Sentence, 6)
                - (0.01f * (pronoun.First - candidate.Token));
            if (score >= bestScore)
            {
                (best, bestScore) = (candidate.Cluster, score);
            }
        }

        return best;
    }

    static bool Agrees(MentionCluster cluster, Antecedent candidate, Gender gender, bool person, bool plural)
    {
        if (person)
        {
            return cluster.Kind is SpeakerKind.Person or SpeakerKind.Unnamed && (cluster.Gender == gender || cluster.Gender == Gender.Unknown || gender == Gender.Unknown);
        }

        return plural
            ? cluster.Kind is SpeakerKind.Group or SpeakerKind.Organisation || candidate.Number == GrammaticalNumber.Plural
            : cluster.Kind is SpeakerKind.Organisation or SpeakerKind.Document;
    }

    /// <summary>Whether a strong cue beside the mention has it as its subject: who spoke goes on speaking.</summary>
    readonly bool Speaks(int index)
    {
        const float Strong = 0.5f;
        const int CuesEachSide = 2;
        var next = text.FirstCueFrom(text.Mentions[index].First);
        for (var i = Math.Max(0, next - CuesEachSide); i < Math.Min(text.Subjects.Count, next + CuesEachSide); i++)
        {
            var subject = text.Subjects[i];
            if (text.Cues[i].Strength > Strong && (subject.Before == index || subject.After == index || subject.InTree == index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Stands at a clause's start or before a verb, and after no preposition.</summary>
    readonly bool IsSubject(TextMention mention) =>
        !tokens.Is(mention.First - 1, WordClasses.Preposition)
        && (tokens.Is(mention.End, WordClasses.Verb | WordClasses.AnyCueVerb | WordClasses.Auxiliary | WordClasses.Modal)
            || text.Sentences[text.Tokens.Sentences[mention.First]].First == mention.First);
}
