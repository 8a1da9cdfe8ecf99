using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Tagging;

/// <summary>Lets the perceptron choose and corrects it.</summary>
/// <param name="gold">The right tag of each token.</param>
internal struct Teacher(AveragedPerceptron perceptron, PennTag[] gold, int[] scores, int amount, int margin) : ITagChooser
{
    public int Decided { get; private set; }

    public int Mistakes { get; private set; }

    /// <inheritdoc/>
    public PennTag Choose(int token, scoped Span<uint> features)
    {
        var rows = features[..perceptron.Resolve(features)];
        perceptron.Score(rows, scores);
        var right = (int)gold[token] - 1;
        var best = right == 0 ? 1 : 0;
        for (var c = 0; c < perceptron.Classes; c++)
        {
            best = scores[c] > scores[best] && c != right ? c : best;
        }

        // The tag is not known: nothing is learned, and the choice stands.
        if (right < 0)
        {
            return (PennTag)(best + 1);
        }

        Decided++;
        var wrong = scores[best] >= scores[right];
        Mistakes += wrong ? 1 : 0;
        if (scores[best] + margin >= scores[right])
        {
            perceptron.Update(rows, right, best, amount);
        }
        else
        {
            perceptron.Step();
        }

        return (PennTag)((wrong ? best : right) + 1);
    }
}
