using QuoteMiner.Attribution;

namespace QuoteMiner.Training.Attribution;

/// <summary>Fits the classifier of quotations.</summary>
internal static class LogisticRegression
{
    const int Epochs = 12;
    const double Rate = 0.2;
    const int Seed = 1;

    public static float[] Fit(TrainingRegion[] regions)
    {
        var learner = new AdaGrad(QuotationWeights.Table.Count, Rate);
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(regions);
            foreach (var region in regions)
            {
                var error = (1 / (1 + Math.Exp(-learner.Dot(region.QuotationFeatures)))) - (region.IsQuotation ? 1 : 0);
                for (var feature = 0; feature < learner.Weights.Length; feature++)
                {
                    learner.Step(feature, error * region.QuotationFeatures[feature]);
                }
            }
        }

        return learner.Weights;
    }
}
