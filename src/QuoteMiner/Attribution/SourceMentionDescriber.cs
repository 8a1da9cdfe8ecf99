using QuoteMiner.Text;
using F = QuoteMiner.Attribution.SourceFeature;

namespace QuoteMiner.Attribution;

/// <summary>What a source's mention looks like, and where it stands in the text and in the tree, seen from the region.</summary>
internal readonly ref struct SourceMentionDescriber(AnnotatedText text, AttributionModel model)
{
    const int MostMentions = 15;

    static readonly ulong To = WordHash.Of("to");
    static readonly ulong Of = WordHash.Of("of");
    static readonly ulong By = WordHash.Of("by");
    static readonly ulong The = WordHash.Of("the");
    static readonly ulong A = WordHash.Of("a");
    static readonly ulong An = WordHash.Of("an");

    readonly AnnotatedText text = text;
    readonly AttributionModel model = model;
    readonly TokenView tokens = new(text);
    readonly TreeWalk walk = new(text);

    /// <param name="index">Of the mention.</param>
    public void Describe(in RegionContext region, int index, Span<float> features)
    {
        DescribeMention(text.Mentions[index], features);
        DescribePlace(region, index, features);
        DescribeTree(region, text.Mentions[index], features);
    }

    void DescribeMention(TextMention mention, Span<float> features)
    {
        features.Put(F.SourceShare, mention.Kind == MentionKind.Nominal ? model.ShareOf(model.Sources, text.Tokens.Lemmas[mention.Head]) : 0.5f);
        features.Put(F.Length, Math.Min(SourceDescriber.MostTokens, mention.End - mention.First));
        features.Put(F.IsJoint, mention.IsJoint);
        features.Put(F.Plural, mention.Number == GrammaticalNumber.Plural);
        features.Put(F.Titled, mention.Name >= 0 && text.Names[mention.Name].First > mention.First);
        var first = tokens.Hash(mention.First);
        features.Put(F.Definite, first == The);
        features.Put(F.Indefinite, first == A || first == An);
        features.Put(F.Possessive, tokens.Kind(mention.End) == TokenKind.Possessive);
        var comma = tokens.Kind(mention.End) == TokenKind.Comma;
        features.Put(F.FollowedByWho, tokens.Is(comma ? mention.End + 1 : mention.End, WordClasses.RelativePronoun));
        features.Put(F.BeforeComma, comma);
        features.Put(F.BeforeVerb, tokens.Is(mention.End, WordClasses.Verb | WordClasses.AnyCueVerb | WordClasses.Auxiliary | WordClasses.Modal));
        var before = tokens.Hash(mention.First - 1);
        features.Put(F.InBrackets, tokens.Kind(mention.First - 1) == TokenKind.OpeningBracket);
        features.Put(F.AfterTo, before == To);
        features.Put(F.AfterOf, before == Of);
        features.Put(F.AfterBy, before == By);
        features.Put(F.AfterPreposition, tokens.Is(mention.First - 1, WordClasses.Preposition));
        features.Put(F.AfterComma, tokens.Kind(mention.First - 1) == TokenKind.Comma);
    }

    void DescribePlace(in RegionContext region, int index, Span<float> features)
    {
        var mention = text.Mentions[index];
        var side = mention.First < region.Opening ? -1 : mention.First >= region.After ? 1 : 0;
        var distance = side < 0 ? Math.Max(0, region.Opening - mention.End) : side > 0 ? mention.First - region.After : 0;
        var sentence = text.Tokens.Sentences[mention.First];
        features.Put(F.Side, side);
        features.Put(F.Tokens, Math.Min(SourceDescriber.MostTokens, distance));
        features.Put(F.Sentences, Math.Clamp(side < 0 ? sentence - region.FirstSentence : sentence - region.LastSentence, -5, 5));
        features.Put(F.Paragraphs, Math.Clamp(text.Sentences[sentence].Paragraph - region.Paragraph, -4, 2));
        var between = 0;
        for (var i = index - side; side != 0 && (uint)i < (uint)text.Mentions.Count && between < MostMentions; i -= side)
        {
            var isBetween = side < 0 ? text.Mentions[i].First < region.Opening : text.Mentions[i].First >= region.After;
            if (!isBetween)
            {
                break;
            }

            between++;
        }

        features.Put(F.MentionsBetween, between);
        features.Put(F.OpensSentence, mention.First == text.Sentences[sentence].First);
        features.Put(F.OpensParagraph, tokens.Has(mention.First, TokenShapes.StartsParagraph));
    }

    void DescribeTree(in RegionContext region, TextMention mention, Span<float> features)
    {
        var head = MentionHead.Of(text, mention);
        if (text.Tokens.Heads[head] == TokenTable.Unparsed)
        {
            return;
        }

        var relation = text.Tokens.Relations[head];
        features.Put(F.IsSubject, relation is DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter);
        features.Put(F.IsObject, relation is DependencyRelation.Obj or DependencyRelation.Iobj);
        features.Put(F.IsOblique, relation is DependencyRelation.Obl or DependencyRelation.OblAgent or DependencyRelation.OblUnmarked);
        features.Put(F.IsModifier, relation is DependencyRelation.Nmod or DependencyRelation.NmodPoss or DependencyRelation.NmodUnmarked or DependencyRelation.NmodDesc or DependencyRelation.Compound);
        features.Put(F.IsApposition, relation is DependencyRelation.Appos or DependencyRelation.Flat);
        features.Put(F.IsConjunct, relation is DependencyRelation.Conj);
        features.Put(F.Depth, walk.Climb(head, TokenTable.Root));
        var root = mention.First < region.Opening ? region.FirstRoot : region.LastRoot;
        features.Put(F.PathToRegion, root >= 0 && text.Tokens.Sentences[root] == text.Tokens.Sentences[head] ? walk.Path(head, root) : 2 * TreeWalk.Farthest);
    }
}
