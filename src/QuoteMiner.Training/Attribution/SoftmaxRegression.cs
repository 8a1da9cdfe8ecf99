using QuoteMiner.Attribution;

namespace QuoteMiner.Training.Attribution;

/// <summary>
/// Maximises the probability that a softmax over a region's candidates and "nobody" (score 0) gives to the candidates whose mention is the gold source together;
/// to "nobody" where none is.
/// </summary>
internal static class SoftmaxRegression
{
    const int Epochs = 8;
    const double Rate = 0.3;
    const int Seed = 1;

    public static float[] Fit(TrainingRegion[] regions)
    {
        var learner = new AdaGrad(SourceDescriber.PairLength, Rate);
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(regions);
            foreach (var region in regions)
            {
                Learn(learner, region);
            }
        }

        return learner.Weights;
    }

    static void Learn(AdaGrad learner, TrainingRegion region)
    {
        var count = region.Candidates.Length;
        if (count == 0)
        {
            return;
        }

        var shares = new double[count];
        double total = 1, source = 0;
        for (var i = 0; i < count; i++)
        {
            shares[i] = Math.Exp(learner.Dot(region.Candidates[i]));
            total += shares[i];
            source += region.IsSource[i] ? shares[i] : 0;
        }

        for (var feature = 0; feature < learner.Weights.Length; feature++)
        {
            var gradient = 0.0;
            for (var i = 0; i < count; i++)
            {
                var wanted = region.IsSource[i] ? shares[i] / source : 0;
                gradient += region.Candidates[i][feature] * ((shares[i] / total) - wanted);
            }

            learner.Step(feature, gradient);
        }
    }
}
