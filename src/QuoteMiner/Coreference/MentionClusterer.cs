using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>
/// Joins mentions of one speaker in two passes over the article: full names first, so that <c>Park</c> in a headline finds <c>Lee Park</c> below,
/// then everything in reading order. One probe of a hash table a name; a pronoun looks at the few latest mentions only.
/// </summary>
internal sealed class MentionClusterer : IStage
{
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Names | Layers.Mentions | Layers.Cues | Layers.Subjects;

    public Layers Assigns => Layers.Clusters;

    public void Annotate(AnnotatedText text)
    {
        text.Scratch.Reset(4 * text.Mentions.Count);
        var names = new NameLinker(text);
        var nominals = new NominalLinker(text);
        var mentions = text.Mentions.Items;
        foreach (ref var mention in mentions)
        {
            if (mention.NameKind == NameKind.Person)
            {
                names.Introduce(mention);
            }
        }

        Span<AntecedentWindow.Antecedent> recent = stackalloc AntecedentWindow.Antecedent[AntecedentWindow.Size];
        var antecedents = new AntecedentWindow(text, recent);
        for (var i = 0; i < mentions.Length; i++)
        {
            ref var mention = ref mentions[i];
            mention.Cluster = mention switch
            {
                { Cluster: >= 0 } => mention.Cluster,
                { Kind: MentionKind.Pronoun } when RelativeOf(text, mention) is >= 0 and var described => mentions[described].Cluster,
                { Kind: MentionKind.Pronoun } => antecedents.Resolve(mention),
                { Name: >= 0 } => names.Link(mention),
                { IsJoint: true } => -1,
                { Kind: MentionKind.Nominal, SpeakerKind: not SpeakerKind.None, Number: not GrammaticalNumber.Plural } =>
                    nominals.NameBeside(mention) is >= 0 and var name ? names.Link(mentions[name]) : nominals.Link(mention),
                _ => -1,
            };
            if (mention.Cluster < 0 && mention.Kind == MentionKind.Nominal)
            {
                mention.Cluster = antecedents.Describes(i);
            }

            if (mention.Cluster < 0 && mention.Kind != MentionKind.Pronoun)
            {
                mention.Cluster = Clusters.Add(text, mention);
            }

            if (mention.IsJoint)
            {
                ref var cluster = ref text.Clusters[mention.Cluster];
                (cluster.FirstMember, cluster.SecondMember) = (mentions[i - 2].Cluster, mentions[i - 1].Cluster);
            }

            Clusters.Join(text, i);
            nominals.Learn(i);
            antecedents.Add(i);
        }
    }

    /// <summary>The mention directly before a <c>who</c> or <c>which</c>, a comma aside; -1 where the pronoun is another or nothing stands there.</summary>
    static int RelativeOf(AnnotatedText text, TextMention pronoun)
    {
        var before = pronoun.First - (pronoun.First > 0 && text.Tokens.Kinds[pronoun.First - 1] == TokenKind.Comma ? 2 : 1);
        return before >= 0 && (text.Tokens.Classes[pronoun.First] & WordClasses.RelativePronoun) != 0 ? text.MentionsByLast[before] : -1;
    }
}
