using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Chooses whom a pronoun means: the model, or the trainer that looks on.</summary>
internal interface IAntecedentChooser
{
    /// <summary>The index of the chosen one, and how sure that is; -1 for nobody.</summary>
    /// <param name="mention">Index of the pronoun.</param>
    /// <param name="clusters">At least one; those mentioned before it, the latest first, then those that follow.</param>
    /// <param name="rows">A row of <see cref="AntecedentDescriber.RowLength"/> numbers for each.</param>
    (int Index, float Confidence) Choose(AnnotatedText text, int mention, ReadOnlySpan<int> clusters, ReadOnlySpan<float> rows);
}
