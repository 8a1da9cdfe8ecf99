using QuoteMiner.Coreference;
using QuoteMiner.Text;
using QuoteMiner.Training.Attribution;

namespace QuoteMiner.Training.Coreference;

/// <summary>Looks on while pronouns are linked: notes the rows of those of whom something is known, and links them rightly.</summary>
/// <param name="known">What is known of a pronoun, given by its index; null where nothing is.</param>
/// <param name="others">Links the pronouns of which nothing is known; null leaves them to the latest candidate.</param>
internal sealed class TeachingChooser(Func<AnnotatedText, int, KnownLink?> known, IAntecedentChooser? others = null) : IAntecedentChooser
{
    uint pronouns;

    /// <summary>A group for each pronoun.</summary>
    public List<LabelledRow> Rows { get; } = [];

    public (int Index, float Confidence) Choose(AnnotatedText text, int mention, ReadOnlySpan<int> clusters, ReadOnlySpan<float> rows)
    {
        if (known(text, mention) is not { } link)
        {
            return others?.Choose(text, mention, clusters, rows) ?? (0, 0);
        }

        pronouns++;
        var labels = Labels(text, mention, clusters, link);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is { } label)
            {
                Rows.Add(new LabelledRow { Features = rows.Slice(i * AntecedentDescriber.RowLength, AntecedentDescriber.RowLength).ToArray(), Label = label, Group = pronouns });
            }
        }

        return (Array.IndexOf(labels, true), 1);
    }

    /// <summary>Whether the pronoun means each cluster; null where that is not known.</summary>
    static bool?[] Labels(AnnotatedText text, int pronoun, ReadOnlySpan<int> clusters, KnownLink link)
    {
        var labels = new bool?[clusters.Length];
        for (var i = 0; i < text.Mentions.Count; i++)
        {
            var at = clusters.IndexOf(Clusters.Of(text, text.Mentions[i]));
            if (at >= 0 && i != pronoun && link.IsOne(i) is { } isOne)
            {
                labels[at] = isOne || labels[at] == true;
            }
        }

        if (!labels.Contains(true))
        {
            // The antecedent is far, or the chain is wrong.
            return link.KnowsNobody ? labels : new bool?[clusters.Length];
        }

        // A phrase that was not linked with its name is the worse answer where the name is there too.
        var isNamed = new bool[clusters.Length];
        for (var i = 0; i < clusters.Length; i++)
        {
            isNamed[i] = labels[i] == true && text.Mentions[text.Clusters[clusters[i]].FullestMention].Kind == MentionKind.Name;
        }

        return Array.ConvertAll(labels, label => (bool?)(label == true)).Select((label, i) => isNamed.Contains(true) ? isNamed[i] : label).ToArray();
    }
}
