using QuoteMiner.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Learning;

/// <summary>The weights of a perceptron as bytes; features that carry little are dropped.</summary>
internal sealed class QuantizedModel
{
    public required int[] Keys { get; init; }

    public required int Classes { get; init; }

    /// <summary>Row by row, padded as <see cref="LinearModel"/> wants it.</summary>
    public required sbyte[] Weights { get; init; }

    /// <summary>Weights that did not fit into a byte and were cut.</summary>
    public required int Clipped { get; init; }

    /// <param name="unitsPerByteStep">How much weight one step of a byte stands for, in sixteenths.</param>
    /// <param name="smallest">Weights nearer to zero than this many steps become zero.</param>
    /// <param name="smallestRow">A feature none of whose weights reaches so many steps is dropped.</param>
    public static QuantizedModel Of(AveragedPerceptron perceptron, int unitsPerByteStep, int smallest, int smallestRow)
    {
        var keys = new List<int>();
        var weights = new List<sbyte>();
        var sums = new long[perceptron.Stride];
        var row = new sbyte[perceptron.Stride];
        var divisor = Math.Max(1, perceptron.Steps * unitsPerByteStep);
        var clipped = 0;
        for (var i = 0; i < perceptron.Keys.Length; i++)
        {
            perceptron.Sums(i, sums);
            var greatest = 0;
            for (var c = 0; c < sums.Length; c++)
            {
                var steps = ((Math.Abs(sums[c]) * 16) + (divisor / 2)) / divisor;
                steps = steps < smallest ? 0 : steps;
                clipped += steps > sbyte.MaxValue ? 1 : 0;
                steps = Math.Min(steps, sbyte.MaxValue);
                greatest = Math.Max(greatest, (int)steps);
                row[c] = (sbyte)(sums[c] < 0 ? -steps : steps);
            }

            if (greatest >= Math.Max(1, smallestRow))
            {
                keys.Add(perceptron.Keys[i]);
                weights.AddRange(row);
            }
        }

        return new QuantizedModel { Keys = [.. keys], Classes = perceptron.Classes, Weights = [.. weights], Clipped = clipped };
    }

    public LinearModel ToLinearModel() => new(new KeyTable(Keys), Classes, Weights);

    /// <summary>Adds the sections that <see cref="LinearModel.Read"/> reads.</summary>
    public void Write(ModelWriter writer)
    {
        var stride = Keys.Length == 0 ? 0 : Weights.Length / Keys.Length;
        List<byte> counts = [], columns = [], values = [];
        for (var row = 0; row < Keys.Length; row++)
        {
            var before = columns.Count;
            for (var c = 0; c < Classes; c++)
            {
                var weight = Weights[(row * stride) + c];
                if (weight != 0)
                {
                    columns.Add((byte)c);
                    values.Add((byte)weight);
                }
            }

            counts.Add((byte)(columns.Count - before));
        }

        writer.Add("FEAT", new SectionWriter().Keys(Keys));
        writer.Add("WGTS", new SectionWriter().Int32(Classes).Int32(columns.Count)
            .Bytes([.. counts]).Bytes([.. columns]).Bytes([.. values]));
    }
}
