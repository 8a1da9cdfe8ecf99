using NUnit.Framework;

namespace QuoteMiner.Training.Learning;

public sealed class AveragedPerceptronTests
{
    [Test]
    public void The_average_is_that_of_the_weights_after_each_step()
    {
        var perceptron = new AveragedPerceptron([7], 2);
        perceptron.Update([0], right: 0, wrong: 1, amount: 3);
        perceptron.Step();
        perceptron.Update([0], right: 1, wrong: 0, amount: 1);

        // The weights of class 0 after the steps: 3, 3, 2. A step counts its own update in full.
        var sums = new long[perceptron.Stride];
        perceptron.Sums(0, sums);
        Assert.That(perceptron.Steps, Is.EqualTo(3));
        Assert.That(sums[0], Is.EqualTo(3 + 3 + 2));
        Assert.That(sums[1], Is.EqualTo(-8));
    }

    [Test]
    public void After_a_restart_it_learns_anew_and_averages_both()
    {
        var perceptron = new AveragedPerceptron([7], 2);
        perceptron.Update([0], right: 0, wrong: 1, amount: 3);
        perceptron.Step();
        perceptron.Restart();
        perceptron.Update([0], right: 1, wrong: 0, amount: 1);

        // The weights of class 0 after the steps: 3, 3, and -1 from nothing.
        var (sums, scores) = (new long[perceptron.Stride], new int[perceptron.Stride]);
        perceptron.Sums(0, sums);
        perceptron.Score([0], scores);
        Assert.That(sums[0], Is.EqualTo(3 + 3 - 1));
        Assert.That(scores[0], Is.EqualTo(-1));
    }
}
