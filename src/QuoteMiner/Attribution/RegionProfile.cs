using QuoteMiner.Text;
using F = QuoteMiner.Attribution.SourceFeature;

namespace QuoteMiner.Attribution;

/// <summary>What a region looks like, whoever its source may be: the part of a row that all its sources share.</summary>
internal static class RegionProfile
{
    const int MostWords = 40;
    const int RegionsEachSide = 4;

    static readonly ulong That = WordHash.Of("that");
    static readonly ulong[] FirstPersons = Hashes("i", "my", "me", "we", "our", "us", "myself", "ourselves");
    static readonly ulong[] SecondPersons = Hashes("you", "your", "yours");
    static readonly ulong[] ThirdPersons = Hashes("he", "she", "his", "her", "him", "they", "their", "them");

    /// <param name="features">One number a <see cref="SourceFeature"/>; those that are not of the region become 0.</param>
    public static void Describe(AnnotatedText text, AttributionModel model, in RegionContext region, Span<float> features)
    {
        features.Clear();
        var tokens = new TokenView(text);
        DescribeWords(text, tokens, region, features);
        DescribeEdges(text, tokens, region, features);
        DescribePlace(text, region, features);
        DescribeCues(text, tokens, region, features);
        var (before, behind, first, root) = Words(text, region);
        features.Put(F.ShareBefore, model.ShareOf(model.WordsBefore, before));
        features.Put(F.ShareBehind, model.ShareOf(model.WordsBehind, behind));
        features.Put(F.ShareFirst, model.ShareOf(model.WordsFirst, first));
        features.Put(F.ShareRoot, model.ShareOf(model.WordsAtRoot, root));
        features.Put(F.Repeated, CountEqual(text, region));
    }

    /// <summary>The lemmas before the region, behind it, at its start and at its root; 0 where there is none.</summary>
    public static (ulong Before, ulong Behind, ulong First, ulong Root) Words(AnnotatedText text, in RegionContext region)
    {
        var lemmas = text.Tokens.Lemmas;
        return (
            region.Opening > region.Before.First ? lemmas[region.Opening - 1] : 0,
            region.After < region.Behind.End ? lemmas[region.After] : 0,
            lemmas[region.First],
            region.FirstRoot >= 0 ? lemmas[region.FirstRoot] : 0);
    }

    /// <summary>Regions among the nearest ones with the same words.</summary>
    static int CountEqual(AnnotatedText text, in RegionContext region)
    {
        const int RegionsLookedAt = 40;
        const int Most = 3;
        var hashes = text.Tokens.Hashes;
        var own = hashes[region.First..region.End];
        var count = 0;
        var regions = text.RegionTokens.Items;
        for (var i = Math.Max(0, region.Index - RegionsLookedAt); i < Math.Min(regions.Length, region.Index + RegionsLookedAt) && count < Most; i++)
        {
            count += i != region.Index && regions[i].End - regions[i].First == own.Length && hashes[regions[i].First..regions[i].End].SequenceEqual(own) ? 1 : 0;
        }

        return count;
    }

    static void DescribeWords(AnnotatedText text, TokenView tokens, in RegionContext region, Span<float> features)
    {
        int words = 0, verbs = 0, first = 0, second = 0, third = 0;
        for (var token = region.First; token < region.End && words < MostWords; token++)
        {
            if (!tokens.IsWord(token))
            {
                continue;
            }

            words++;
            verbs += text.Tokens.Tags[token].IsFinite() || text.Tokens.Tags[token] == PennTag.MD ? 1 : 0;
            if (tokens.Is(token, WordClasses.SubjectPronoun | WordClasses.PossessivePronoun | WordClasses.ObjectPronoun))
            {
                var hash = tokens.Hash(token);
                first += FirstPersons.AsSpan().Contains(hash) ? 1 : 0;
                second += SecondPersons.AsSpan().Contains(hash) ? 1 : 0;
                third += ThirdPersons.AsSpan().Contains(hash) ? 1 : 0;
            }
        }

        features.Put(F.Words, words);
        features.Put(F.Verbs, verbs);
        features.Put(F.FirstPerson, first);
        features.Put(F.SecondPerson, second);
        features.Put(F.ThirdPerson, third);
    }

    static void DescribeEdges(AnnotatedText text, TokenView tokens, in RegionContext region, Span<float> features)
    {
        var before = region.Opening - 1;
        features.Put(F.OpensCapital, tokens.IsCapitalized(region.First));
        features.Put(F.EndsInComma, region.LastKind == TokenKind.Comma || tokens.Kind(region.After) == TokenKind.Comma);
        features.Put(F.EndsInStop, region.LastKind is TokenKind.Period or TokenKind.Terminator);
        features.Put(F.AfterColon, tokens.Kind(before) == TokenKind.Colon);
        features.Put(F.AfterCommaOutside, tokens.Kind(before) == TokenKind.Comma);
        features.Put(F.AfterThat, tokens.Hash(before) == That);
        var tag = before >= 0 ? text.Tokens.Tags[before] : PennTag.None;
        features.Put(F.AfterVerb, tag.IsVerb());
        features.Put(F.AfterNoun, tag.IsNoun());
        features.Put(F.AfterDeterminer, tokens.Is(before, WordClasses.Determiner | WordClasses.PossessivePronoun) || tokens.Kind(before) == TokenKind.Possessive);
        features.Put(F.StartsSentence, region.StartsSentence);
        features.Put(F.EndsSentence, region.EndsSentence);
        features.Put(F.StartsParagraph, tokens.Has(region.Opening, TokenShapes.StartsParagraph));
        features.Put(F.EndsParagraph, region.After >= tokens.Count || tokens.Has(region.After, TokenShapes.StartsParagraph));
        features.Put(F.Unclosed, !region.IsClosed);
        features.Put(F.RegionRelation, region.FirstRoot >= 0 ? (int)text.Tokens.Relations[region.FirstRoot] : -1);
    }

    static void DescribePlace(AnnotatedText text, in RegionContext region, Span<float> features)
    {
        int before = 0, behind = 0, inParagraph = 0, quoted = 0;
        var paragraph = text.Paragraphs[region.Paragraph];
        var regions = text.RegionTokens.Items;
        for (var i = Math.Max(0, region.Index - RegionsEachSide); i < Math.Min(regions.Length, region.Index + RegionsEachSide + 1); i++)
        {
            var other = text.Regions[regions[i].Region];
            if (other.Paragraph != region.Paragraph)
            {
                continue;
            }

            quoted += other.Close - other.Open;
            inParagraph += i < region.Index ? 1 : 0;
            before += i < region.Index && text.Tokens.Sentences[regions[i].End - 1] == region.FirstSentence ? 1 : 0;
            behind += i > region.Index && text.Tokens.Sentences[regions[i].First] == region.LastSentence ? 1 : 0;
        }

        features.Put(F.RegionsBeforeInSentence, before);
        features.Put(F.RegionsBehindInSentence, behind);
        features.Put(F.RegionsBeforeInParagraph, inParagraph);
        features.Put(F.QuotedShareOfParagraph, (float)quoted / Math.Max(1, paragraph.End - paragraph.Start));
    }

    static void DescribeCues(AnnotatedText text, TokenView tokens, in RegionContext region, Span<float> features)
    {
        var best = 0f;
        var next = text.FirstCueFrom(region.First);
        for (var i = next - 1; i >= Math.Max(0, next - CandidateFinder.CuesEachSide) && text.Cues[i].First >= region.Before.First; i--)
        {
            best = MathF.Max(best, tokens.Region(text.Cues[i].Head) >= 0 ? 0 : text.CueShares[i].Quotation);
        }

        for (var i = next; i < Math.Min(text.Cues.Count, next + (2 * CandidateFinder.CuesEachSide)) && text.Cues[i].First < region.Behind.End; i++)
        {
            best = MathF.Max(best, tokens.Region(text.Cues[i].Head) >= 0 ? 0 : text.CueShares[i].Quotation);
        }

        features.Put(F.SentenceCueShare, best);
        var governor = region.FirstRoot >= 0 ? text.Tokens.Heads[region.FirstRoot] : -1;
        var at = governor >= 0 ? text.FirstCueFrom(governor + 1) - 1 : -1;
        features.Put(F.GovernorShare, at >= 0 && text.Cues[at].End > governor ? text.CueShares[at].Any : -1);
    }

    static ulong[] Hashes(params string[] words) => Array.ConvertAll(words, word => WordHash.Of(word));
}
