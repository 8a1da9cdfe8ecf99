namespace QuoteMiner.Training.Attribution;

/// <summary>Stochastic gradient descent with a step size a weight (Duchi, Hazan and Singer, 2011) and a little L2 regularisation. One thread, fixed order: the same data give the same weights.</summary>
internal sealed class AdaGrad(int count, double rate)
{
    const double Regularisation = 2e-5;
    const double Smallest = 1e-6;

    readonly double[] squares = new double[count];

    public float[] Weights { get; } = new float[count];

    public void Step(int weight, double gradient)
    {
        gradient += Regularisation * Weights[weight];
        squares[weight] += gradient * gradient;
        Weights[weight] -= (float)(rate * gradient / Math.Sqrt(squares[weight] + Smallest));
    }

    public double Dot(float[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * Weights[i];
        }

        return sum;
    }
}
