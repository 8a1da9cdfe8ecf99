using QuoteMiner.Coreference;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Coreference;

/// <summary>Lets the pronoun of a passage mean the likelier of the two given names, or neither where both are improbable; other pronouns mean what the model says.</summary>
/// <param name="least">The probability below which neither is meant.</param>
internal sealed class GapChooser(GapExample example, IAntecedentChooser model, float least) : IAntecedentChooser
{
    public (int Index, float Confidence) Choose(AnnotatedText text, int mention, ReadOnlySpan<int> clusters, ReadOnlySpan<float> rows)
    {
        if (text.Tokens.Starts[text.Mentions[mention].First] != example.Pronoun.Start)
        {
            return model.Choose(text, mention, clusters, rows);
        }

        var (best, confidence) = (-1, least);
        for (var i = 0; i < clusters.Length; i++)
        {
            var (_, own) = model.Choose(text, mention, clusters.Slice(i, 1), rows.Slice(i * AntecedentDescriber.RowLength, AntecedentDescriber.RowLength));
            (best, confidence) = own > confidence && IsGiven(text, clusters[i]) ? (i, own) : (best, confidence);
        }

        return (best, confidence);
    }

    bool IsGiven(AnnotatedText text, int cluster)
    {
        for (var i = 0; i < text.Mentions.Count; i++)
        {
            if (Clusters.Of(text, text.Mentions[i]) == cluster && (example.IsAt(text, i, example.A) || example.IsAt(text, i, example.B)))
            {
                return true;
            }
        }

        return false;
    }
}
