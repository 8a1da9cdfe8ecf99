using QuoteMiner.Coreference;
using QuoteMiner.Text;
using QuoteMiner.Training.Attribution;

namespace QuoteMiner.Training.Coreference;

/// <summary>Looks on while pronouns are linked: notes the rows of those of whom something is known, and links them rightly.</summary>
/// <param name="known">What is known of a pronoun, given by its index; null where nothing is.</param>
/// <param name="others">Links the pronouns of which nothing is known; null leaves them to the latest candidate.</param>
/// <param name="found">Where the rows are noted, a group for each pronoun.</param>
internal sealed class TeachingChooser(Func<AnnotatedText, int, KnownLink?> known, List<LabelledRow> found, IAntecedentChooser? others = null) : IAntecedentChooser
{
    public (int Index, float Confidence) Choose(AnnotatedText text, int mention, ReadOnlySpan<int> clusters, ReadOnlySpan<float> rows)
    {
        if (known(text, mention) is not { } link)
        {
            return others?.Choose(text, mention, clusters, rows) ?? (0, 0);
        }

        var group = found.Count > 0 ? found[^1].Group + 1 : 1;
        var labels = Labels(text, mention, clusters, link);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] is { } label)
            {
                found.Add(new LabelledRow { Features = rows.Slice(i * AntecedentDescriber.RowLength, AntecedentDescriber.RowLength).ToArray(), Label = label, Group = group });
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
        var isAnyNamed = false;
        for (var i = 0; i < labels.Length; i++)
        {
            isAnyNamed |= labels[i] == true && IsNamed(text, clusters[i]);
        }

        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = labels[i] == true && (!isAnyNamed || IsNamed(text, clusters[i]));
        }

        return labels;
    }

    static bool IsNamed(AnnotatedText text, int cluster) => text.Mentions[text.Clusters[cluster].FullestMention].Kind == MentionKind.Name;
}
