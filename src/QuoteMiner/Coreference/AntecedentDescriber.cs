using QuoteMiner.Text;
using F = QuoteMiner.Coreference.AntecedentFeature;

namespace QuoteMiner.Coreference;

/// <summary>Describes the clusters that a pronoun may mean, one row each. Bounded work.</summary>
internal readonly ref struct AntecedentDescriber(AnnotatedText text)
{
    public static readonly int RowLength = Enum.GetValues<F>().Length;

    const int MostTokens = 200;
    const int Farthest = 12;
    const int MostMentions = 20;

    /// <summary>What a mention inside a quotation counts for, beside one outside: others are spoken of there.</summary>
    const float QuotedWeight = 0.3f;

    readonly AnnotatedText text = text;
    readonly TokenView tokens = new(text);
    readonly AntecedentPlace place = new(text);
    readonly RoleMatcher roles = new(text);

    /// <summary>A row with what does not depend on the candidate.</summary>
    public void DescribePronoun(in Antecedent pronoun, Span<float> row)
    {
        row.Clear();
        var own = text.Mentions[pronoun.Mention];
        Put(row, F.PronounIsSubject, pronoun.IsSubject);
        Put(row, F.PronounSpeaks, pronoun.Speaks);
        Put(row, F.PronounIsQuoted, pronoun.Region >= 0);
        Put(row, F.PronounCase, text.Tokens.Tags[own.First] == PennTag.PossessivePronoun ? 2 : tokens.Is(own.First, WordClasses.ObjectPronoun) ? 1 : 0);
        Put(row, F.PronounOpensSentence, place.Opens(pronoun));
        Put(row, F.PronounSort, own.Kind == MentionKind.Nominal ? 3 : own.Gender == Gender.Neuter ? 2 : own.Number == GrammaticalNumber.Plural ? 1 : 0);
        Put(row, F.PronounRole, place.Role(pronoun));
        Put(row, F.PronounDepth, place.Depth(pronoun));
        Put(row, F.Regions, Math.Min(MostMentions, text.Regions.Count));
        Put(row, F.PronounTokensBefore, Math.Min(MostMentions, pronoun.Token - text.Sentences[pronoun.Sentence].First));
    }

    /// <param name="own">What <see cref="DescribePronoun"/> wrote; the same for all candidates.</param>
    /// <param name="before">The cluster's latest mention before the pronoun.</param>
    /// <param name="unquoted">Its latest one outside quotations; the same where there is none.</param>
    /// <param name="mentionsSince">Mentions between <paramref name="before"/> and the pronoun.</param>
    /// <param name="after">The cluster's next mention in the sentence.</param>
    public void Describe(int cluster, in Antecedent pronoun, ReadOnlySpan<float> own, in Antecedent before, in Antecedent unquoted, int mentionsSince, in Antecedent after, Span<float> row)
    {
        own.CopyTo(row);
        if (before.Exists)
        {
            DescribeBefore(pronoun, before, unquoted, mentionsSince, row);
        }

        if (after.Exists)
        {
            var (up, down) = place.Steps(pronoun, after);
            Put(row, F.HasAfter, true);
            Put(row, F.TokensAfter, Math.Min(MostTokens, after.Token - pronoun.Token));
            Put(row, F.RoleAfter, place.Role(after));
            Put(row, F.IsSubjectAfter, after.IsSubject);
            Put(row, F.StepsUpAfter, up);
            Put(row, F.StepsDownAfter, down);
        }

        DescribeCluster(text.Clusters[cluster], text.Mentions[pronoun.Mention], row);
    }

    /// <summary>Adds a mention of the window, the latest first, to what is known of its cluster.</summary>
    /// <param name="quotation">The region that ends before the pronoun, or -1.</param>
    public static void Count(in Antecedent pronoun, in Antecedent mention, int quotation, bool isLastSpeaker, Span<float> row)
    {
        var weight = (1 + (mention.IsSubject ? 1 : 0) + (mention.Speaks ? 1 : 0)) * (mention.Region >= 0 ? QuotedWeight : 1);
        row[(int)F.Salience] += weight / (1 << Math.Min(Farthest, Math.Max(0, pronoun.Sentence - mention.Sentence)));
        row[(int)F.InQuotationBefore] += mention.Region >= 0 && mention.Region == quotation ? 1 : 0;
        row[(int)F.SubjectMentions] += mention.IsSubject ? 1 : 0;
        row[(int)F.SpeakingMentions] += mention.Speaks ? 1 : 0;
        row[(int)F.IsLastSpeaker] = isLastSpeaker ? 1 : row[(int)F.IsLastSpeaker];
    }

    /// <summary>The numbers that compare the candidates, once all rows are there.</summary>
    public static void Compare(int count, Span<float> rows)
    {
        var (total, salience, agreeing) = (0f, 0f, 0f);
        for (var i = 0; i < count; i++)
        {
            total += rows[(i * RowLength) + (int)F.Count];
            salience += rows[(i * RowLength) + (int)F.Salience];
            agreeing += rows[(i * RowLength) + (int)F.Gender] > 0 ? 1 : 0;
        }

        for (var i = 0; i < count; i++)
        {
            var row = rows.Slice(i * RowLength, RowLength);
            Put(row, F.Rank, i);
            Put(row, F.ShareOfCount, row[(int)F.Count] / MathF.Max(1, total));
            Put(row, F.ShareOfSalience, row[(int)F.Salience] / MathF.Max(0.01f, salience));
            Put(row, F.Candidates, count);
            Put(row, F.AgreeingCandidates, agreeing);
        }
    }

    void DescribeBefore(in Antecedent pronoun, in Antecedent before, in Antecedent unquoted, int mentionsSince, Span<float> row)
    {
        var (own, mention) = (text.Mentions[pronoun.Mention], text.Mentions[before.Mention]);
        Put(row, F.HasBefore, true);
        Put(row, F.Sentences, Math.Min(Farthest, pronoun.Sentence - before.Sentence));
        Put(row, F.Tokens, Math.Min(MostTokens, pronoun.Token - before.Token));
        Put(row, F.Paragraphs, Math.Min(Farthest, text.Sentences[pronoun.Sentence].Paragraph - text.Sentences[before.Sentence].Paragraph));
        Put(row, F.Mentions, mentionsSince);
        Put(row, F.IsSubject, before.IsSubject);
        Put(row, F.IsPronoun, mention.Kind == MentionKind.Pronoun);
        Put(row, F.IsSamePronoun, tokens.Hash(mention.First) == tokens.Hash(own.First));
        Put(row, F.IsNominal, mention.Kind == MentionKind.Nominal);
        Put(row, F.IsQuoted, before.Region >= 0);
        Put(row, F.IsInSameRegion, before.Region == pronoun.Region);
        Put(row, F.IsPossessor, tokens.Kind(mention.End) == TokenKind.Possessive);
        Put(row, F.OpensSentence, place.Opens(before));
        Put(row, F.Speaks, before.Speaks);
        var (role, depth) = (place.Role(before), place.Depth(before));
        Put(row, F.Role, role);
        Put(row, F.RoleDepth, depth);
        Put(row, F.IsMainSubject, role == AntecedentPlace.Subject && depth == 1);
        Put(row, F.Preposition, place.Preposition(before));
        Put(row, F.IsSameRole, role > 0 && role == place.Role(pronoun));
        Put(row, F.SharesGovernor, place.ShareGovernor(before, pronoun));
        var (up, down) = place.Steps(pronoun, before);
        Put(row, F.StepsUp, up);
        Put(row, F.StepsDown, down);
        Put(row, F.ContainsPronoun, mention.End > pronoun.Token);
        Put(row, F.SentencesSinceUnquoted, unquoted.Region >= 0 ? Farthest : Math.Min(Farthest, pronoun.Sentence - unquoted.Sentence));
        Put(row, F.UnquotedIsSubject, unquoted.Region < 0 && unquoted.IsSubject);
        Put(row, F.UnquotedSpeaks, unquoted.Region < 0 && unquoted.Speaks);
    }

    void DescribeCluster(in MentionCluster cluster, in TextMention pronoun, Span<float> row)
    {
        var fullest = text.Mentions[cluster.FullestMention];
        Put(row, F.Gender, cluster.Gender == Gender.Unknown || pronoun.Gender == Gender.Unknown ? 0 : cluster.Gender == pronoun.Gender ? 1 : -1);
        Put(row, F.Kind, (int)cluster.Kind);
        Put(row, F.Count, Math.Min(MostMentions, cluster.Count));
        Put(row, F.FirstMention, Math.Min(MostMentions, cluster.FirstMention));
        Put(row, F.IsNamed, fullest.Kind == MentionKind.Name);
        if (pronoun.Kind == MentionKind.Nominal)
        {
            var (noun, modifiers, beside) = roles.Match(pronoun, cluster);
            Put(row, F.NounBesideName, noun);
            Put(row, F.Modifiers, modifiers);
            Put(row, F.ModifiersBesideName, beside);
        }

        Put(row, F.NameLength, fullest.Name < 0 ? 0 : Math.Min(4, text.Names[fullest.Name].End - text.Names[fullest.Name].First));
    }

    static void Put(Span<float> row, F feature, float value) => row[(int)feature] = value;

    static void Put(Span<float> row, F feature, bool holds) => row[(int)feature] = holds ? 1 : 0;
}
