using QuoteMiner.Text;

namespace QuoteMiner.Cues;

/// <summary>Reads the verb group around a main verb: <c>has also repeatedly warned</c>, <c>was quoted as saying</c>, <c>went on to say</c>.</summary>
internal readonly ref struct VerbGroups(TokenView tokens, Sentence sentence)
{
    const WordClasses Nouny = WordClasses.Determiner | WordClasses.PossessivePronoun | WordClasses.Adjective | WordClasses.Numeral;
    const WordClasses Finite = WordClasses.ThirdPersonForm | WordClasses.PastForm;
    const float Infinitive = 0.6f;
    const float Strong = 1;
    const float Medium = 0.7f;
    const float Weak = 0.4f;

    /// <summary>Longer groups do not occur.</summary>
    const int LongestGroup = 8;

    static readonly ulong To = WordHash.Of("to");
    static readonly ulong[] Be =
    [
        WordHash.Of("is"), WordHash.Of("are"), WordHash.Of("was"), WordHash.Of("were"), WordHash.Of("be"), WordHash.Of("been"), WordHash.Of("being"),
        WordHash.Of("'s"), WordHash.Of("'re"), WordHash.Of("am"), WordHash.Of("got"),
    ];

    readonly TokenView tokens = tokens;
    readonly Sentence sentence = sentence;

    /// <summary>The cue whose main verb stands at <paramref name="verb"/>, or one of no kind.</summary>
    public Cue Read(int verb)
    {
        if (!tokens.Is(verb, WordClasses.Verb | WordClasses.AnyCueVerb) || !tokens.IsWord(verb))
        {
            return default;
        }

        var first = verb;
        bool auxiliary = false, modal = false, infinitive = false, passive = false;
        while (first > sentence.First && verb - first < LongestGroup)
        {
            var before = first - 1;
            if (tokens.Is(before, WordClasses.Auxiliary) && !IsPossessive(before))
            {
                passive |= !auxiliary && Be.AsSpan().Contains(tokens.Hash(before));
                auxiliary = true;
            }
            else if (tokens.Is(before, WordClasses.Modal) || tokens.Hash(before) == To)
            {
                modal |= tokens.Is(before, WordClasses.Modal);
                infinitive |= tokens.Hash(before) == To;
            }
            else if (!tokens.Is(before, WordClasses.Adverb | WordClasses.Negation) || tokens.Is(before, WordClasses.Determiner))
            {
                break;
            }

            first = before;
        }

        // An adverb alone belongs to the verb only where something follows it: "… and then said" keeps "then".
        var kind = KindOf(verb, first, auxiliary, modal || infinitive, passive);
        return kind == CueKind.None ? default : new Cue(first, verb + 1, verb, kind, StrengthOf(verb) * (infinitive ? Infinitive : 1));
    }

    CueKind KindOf(int verb, int first, bool auxiliary, bool governed, bool passive)
    {
        if (first == verb && IsNoun(verb))
        {
            return CueKind.None;
        }

        if (tokens.Is(verb, WordClasses.GerundForm))
        {
            return auxiliary ? CueKind.Verb : CueKind.Participle;
        }

        if (auxiliary && tokens.Is(verb, WordClasses.ParticipleForm))
        {
            return passive ? CueKind.Passive : CueKind.Verb;
        }

        if (governed || tokens.Is(verb, Finite))
        {
            return CueKind.Verb;
        }

        // "Officials say": a base form needs a plural subject beside it.
        var subject = first - 1;
        var plural = tokens.Is(subject, WordClasses.SubjectPronoun | WordClasses.PersonNounPlural | WordClasses.RelativePronoun)
            || tokens.Is(verb, WordClasses.StrongCueVerb);
        return tokens.Is(verb, WordClasses.BaseForm) && plural ? CueKind.Verb : CueKind.None;
    }

    /// <summary>"The claims", "his report", "a so-called": the words before make a noun or an adjective of it.</summary>
    bool IsNoun(int verb)
    {
        var before = verb - 1;
        if (before < sentence.First)
        {
            return tokens.Is(verb, WordClasses.BaseForm | WordClasses.ThirdPersonForm) && !tokens.Is(verb, WordClasses.PastForm);
        }

        if (tokens.Kind(before) == TokenKind.Hyphen || IsPossessive(before))
        {
            return true;
        }

        if (tokens.Is(before, Nouny) && !tokens.Is(before, WordClasses.SubjectPronoun))
        {
            return true;
        }

        return tokens.Is(before, WordClasses.Preposition) && !tokens.Is(verb, WordClasses.GerundForm) && tokens.Hash(before) != To
            && tokens.Is(verb, WordClasses.CueNoun | WordClasses.DocumentNoun | WordClasses.BaseForm);
    }

    /// <summary>"Park's said" is rarer than "Park's said plan"; after a pronoun the 's is a verb.</summary>
    bool IsPossessive(int token) =>
        tokens.Kind(token) == TokenKind.Possessive && !tokens.Is(token - 1, WordClasses.SubjectPronoun);

    float StrengthOf(int verb) =>
        tokens.Is(verb, WordClasses.StrongCueVerb) ? Strong
        : tokens.Is(verb, WordClasses.MediumCueVerb) ? Medium
        : tokens.Is(verb, WordClasses.WeakCueVerb) ? Weak
        : CueFinder.PlainVerb;
}
