using QuoteMiner.Entities;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Entities;

/// <summary>Lets the perceptron choose and corrects it.</summary>
internal struct NameTeacher(AveragedPerceptron perceptron, int margin) : INameChooser
{
    readonly int[] scores = new int[perceptron.Stride];

    /// <summary>The right tags of the article at hand.</summary>
    public NameTag[] Right { get; set; } = [];

    /// <summary>How much an update changes.</summary>
    public int Amount { get; set; } = 1;

    public int Decided { get; private set; }

    public int Mistakes { get; private set; }

    /// <inheritdoc/>
    public NameTag Choose(int token, int allowed, scoped Span<uint> features)
    {
        var rows = features[..perceptron.Resolve(features)];
        perceptron.Score(rows, scores);
        var right = (int)Reachable(Right[token], allowed);
        var best = -1;
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            best = (allowed & (1 << tag)) != 0 && tag != right && (best < 0 || scores[tag] > scores[best]) ? tag : best;
        }

        // It is not known: nothing is learned, and the choice stands.
        if (right == (int)NamedText.Unknown)
        {
            return (NameTag)best;
        }

        Decided++;
        var wrong = scores[best] >= scores[right];
        Mistakes += wrong ? 1 : 0;
        if (scores[best] + margin >= scores[right])
        {
            perceptron.Update(rows, right, best, Amount);
        }
        else
        {
            perceptron.Step();
        }

        return (NameTag)(wrong ? best : right);
    }

    /// <summary>Where the first words of a name were missed, the rest is best made a name of its own.</summary>
    static NameTag Reachable(NameTag right, int allowed)
    {
        if (right == NamedText.Unknown || (allowed & (1 << (int)right)) != 0)
        {
            return right;
        }

        return right == NameTag.OtherInner ? NameTag.OtherFirst : right.IsOpen() ? right - 1 : right + 1;
    }
}
