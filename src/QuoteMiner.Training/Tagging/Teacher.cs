using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Tagging;

/// <summary>Lets the perceptron choose as the tagger does, by the first features where they suffice, and corrects it.</summary>
/// <param name="gold">The right tag of each token.</param>
/// <param name="enough">The lead, in updates' amounts, with which the first features decide.</param>
internal struct Teacher(AveragedPerceptron perceptron, PennTag[] gold, int amount, int margin, int enough) : ITagChooser
{
    readonly int[] scores = new int[perceptron.Stride];

    public int Decided { get; private set; }

    public int Mistakes { get; private set; }

    /// <summary>Decisions by the first features.</summary>
    public int Early { get; private set; }

    /// <inheritdoc/>
    public PennTag Choose(int token, scoped TraitWindow window, in TagHistory history)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.FirstCount + TaggerFeatures.OtherCount];
        TaggerFeatures.ExtractFirst(features, window, in history);
        var count = perceptron.Resolve(features[..TaggerFeatures.FirstCount]);
        perceptron.Score(features[..count], scores);
        var right = (int)gold[token] - 1;
        var best = BestBut(-1);
        var early = scores[best] - scores[BestBut(best)] >= enough;
        if (!early)
        {
            var others = features.Slice(count, TaggerFeatures.OtherCount);
            TaggerFeatures.ExtractOthers(others, window, in history);
            count += perceptron.Resolve(others);
            perceptron.Score(features[..count], scores);
            best = BestBut(-1);
        }

        // The tag is not known: nothing is learned, and the choice stands.
        if (right < 0)
        {
            return (PennTag)(best + 1);
        }

        var rival = best == right ? BestBut(right) : best;
        var wrong = scores[rival] >= scores[right];
        Decided++;
        Early += early ? 1 : 0;
        Mistakes += wrong ? 1 : 0;
        if (scores[rival] + margin >= scores[right])
        {
            perceptron.Update(features[..count], right, rival, amount);
        }
        else
        {
            perceptron.Step();
        }

        return (PennTag)((wrong ? rival : right) + 1);
    }

    readonly int BestBut(int left)
    {
        var best = left == 0 ? 1 : 0;
        for (var c = best + 1; c < perceptron.Classes; c++)
        {
            best = scores[c] > scores[best] && c != left ? c : best;
        }

        return best;
    }
}
