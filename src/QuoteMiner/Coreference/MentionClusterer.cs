using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>
/// Joins mentions of one speaker in three passes over the article: full names first, so that <c>Park</c> in a headline finds <c>Lee Park</c> below; then names and phrases;
/// then pronouns, and phrases that vary a name. One probe of a hash table a name; a pronoun is given to one of the clusters of the few mentions around it, by a trained model.
/// </summary>
/// <param name="chooser">Links the pronouns.</param>
internal sealed class MentionClusterer(IAntecedentChooser chooser) : IStage
{
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Names | Layers.Mentions | Layers.Cues | Layers.Subjects;

    public Layers Assigns => Layers.Clusters;

    public void Annotate(AnnotatedText text)
    {
        text.Scratch.Reset(4 * text.Mentions.Count);
        LinkNames(text);
        LinkPronouns(text);
        Settle(text);
    }

    static void LinkNames(AnnotatedText text)
    {
        var names = new NameLinker(text);
        var nominals = new NominalLinker(text);
        var mentions = text.Mentions.Items;
        foreach (ref var mention in mentions)
        {
            if (mention.Name >= 0)
            {
                names.NoteGender(mention);
            }
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Name >= 0)
            {
                names.Introduce(i);
            }
        }

        for (var i = 0; i < mentions.Length; i++)
        {
            ref var mention = ref mentions[i];
            if (mention.Kind == MentionKind.Pronoun)
            {
                continue;
            }

            mention.Cluster = mention switch
            {
                { Cluster: >= 0 } => mention.Cluster,
                { Name: >= 0 } => names.Link(mention),
                { IsJoint: true } => -1,
                { SpeakerKind: not SpeakerKind.None, Number: not GrammaticalNumber.Plural } =>
                    nominals.NameBeside(mention) is >= 0 and var name ? names.Link(mentions[name]) : nominals.Link(mention),
                _ => -1,
            };
            if (mention.Cluster == NameLinker.Nobody)
            {
                mention.Cluster = -1;
                continue;
            }

            if (mention.Cluster < 0)
            {
                mention.Cluster = Clusters.Add(text, mention);
            }

            Clusters.Join(text, i);
            nominals.Learn(i);
        }
    }

    void LinkPronouns(AnnotatedText text)
    {
        Span<Antecedent> recent = stackalloc Antecedent[AntecedentWindow.Size];
        var antecedents = new AntecedentWindow(text, chooser, recent);
        var mentions = text.Mentions.Items;
        for (var i = 0; i < mentions.Length; i++)
        {
            ref var mention = ref mentions[i];
            if (mention.Kind == MentionKind.Pronoun)
            {
                (mention.Cluster, mention.LinkConfidence) = RelativeOf(text, mention) is >= 0 and var described
                    ? (Clusters.Of(text, mentions[described]), 1)
                    : antecedents.Resolve(i);
                Clusters.Join(text, i);
            }
            else if (antecedents.Describes(i) is >= 0 and var person)
            {
                Clusters.Merge(text, mention.Cluster, person);
            }

            antecedents.Add(i);
        }
    }

    /// <summary>Follows the merges, and tells joint speakers who they are.</summary>
    static void Settle(AnnotatedText text)
    {
        var mentions = text.Mentions.Items;
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i].Cluster = Clusters.Of(text, mentions[i]);
            if (mentions[i].IsJoint && mentions[i - 2].Cluster >= 0 && mentions[i - 1].Cluster >= 0)
            {
                ref var cluster = ref text.Clusters[mentions[i].Cluster];
                (cluster.FirstMember, cluster.SecondMember) = (mentions[i - 2].Cluster, mentions[i - 1].Cluster);
            }
        }
    }

    /// <summary>The mention directly before a <c>who</c> or <c>which</c>, a comma aside; -1 where the pronoun is another or nothing stands there.</summary>
    static int RelativeOf(AnnotatedText text, TextMention pronoun)
    {
        var before = pronoun.First - (pronoun.First > 0 && text.Tokens.Kinds[pronoun.First - 1] == TokenKind.Comma ? 2 : 1);
        return before >= 0 && (text.Tokens.Classes[pronoun.First] & WordClasses.RelativePronoun) != 0 ? text.MentionsByLast[before] : -1;
    }
}
