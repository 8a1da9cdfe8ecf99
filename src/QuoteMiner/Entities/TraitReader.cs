using System.Runtime.CompilerServices;
using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Reads the traits of a sentence's tokens, each when it is asked for first, into a few slots.</summary>
internal readonly ref struct TraitReader(AnnotatedText text, Sentence sentence, SentenceCase sentenceCase, ArticleWords article, WordClusters clusters, Span<NameTraits> slots)
{
    /// <summary>Slots: a ring for the tokens two before to two after, one each for the run's last token, the one before and the one after the run, one for outside.</summary>
    public const int Slots = Ring + 4;

    const int Ring = 8;

    /// <summary>What names ask of the lexicon. Other lists may change without making the model void.</summary>
    const WordClasses Asked = TokenView.Closed | WordClasses.Numeral | WordClasses.FirstName | WordClasses.Title | WordClasses.FeminineTitle | WordClasses.MasculineTitle | WordClasses.NameParticle | WordClasses.NameSuffix
        | WordClasses.OrganisationWord | WordClasses.OrganisationName | WordClasses.PlaceName | WordClasses.Nationality | WordClasses.CalendarWord
        | WordClasses.AnyPerson | WordClasses.GroupNoun | WordClasses.AnyCueVerb;

    readonly AnnotatedText text = text;
    readonly ArticleWords article = article;
    readonly Span<NameTraits> slots = slots;

    public ref readonly NameTraits Near(int token) => ref Read(token, token & (Ring - 1));

    public ref readonly NameTraits RunLast(int token) => ref Read(token, Ring);

    public ref readonly NameTraits BeforeRun(int token) => ref Read(token, Ring + 1);

    public ref readonly NameTraits AfterRun(int token) => ref Read(token, Ring + 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    ref NameTraits Read(int token, int slot)
    {
        if (token < sentence.First || token >= sentence.End)
        {
            return ref slots[Slots - 1];
        }

        ref var traits = ref slots[slot];
        if (traits.Stamp != token + 1)
        {
            Read(token, ref traits);
        }

        return ref traits;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Read(int token, ref NameTraits traits)
    {
        var hash = text.Tokens.Hashes[token];
        traits.Stamp = token + 1;
        traits.Word = hash;
        NameShape.Read(text.Source.AsSpan(text.Tokens.Starts[token], text.Tokens.Ends[token] - text.Tokens.Starts[token]), token == sentence.First, sentenceCase, ref traits);
        traits.Tag = text.Tokens.Tags[token];
        traits.Classes = text.Tokens.Classes[token] & Asked;
        traits.FineCluster = (uint)clusters.Fine(hash);
        traits.MediumCluster = (uint)clusters.MediumOf((int)traits.FineCluster);
        traits.CoarseCluster = (uint)clusters.CoarseOf((int)traits.FineCluster);
        traits.Article = article.Find(hash);
    }
}
