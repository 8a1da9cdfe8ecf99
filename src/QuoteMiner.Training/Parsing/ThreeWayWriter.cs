using QuoteMiner.Learning;
using QuoteMiner.Training.Learning;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Parsing;

/// <summary>Writes the section that <see cref="ThreeWayModel.Read"/> reads. Of the features that find no room in their line the weakest are dropped.</summary>
internal static class ThreeWayWriter
{
    public static void Write(ModelWriter writer, string section, QuantizedModel model)
    {
        var stride = model.Keys.Length == 0 ? 0 : model.Weights.Length / model.Keys.Length;
        var lineBits = ThreeWayModel.MinimumLineBits;
        while ((ThreeWayModel.LineLength << lineBits) < model.Keys.Length * 3 / 2)
        {
            lineBits++;
        }

        var kept = Enumerable.Range(0, model.Keys.Length)
            .GroupBy(i => model.Keys[i] >> (KeyTable.Bits - lineBits))
            .SelectMany(line => line.OrderByDescending(i => Strength(model, i, stride)).ThenBy(i => i).Take(ThreeWayModel.LineLength))
            .Order().ToArray();
        Console.Error.WriteLine(FormattableString.Invariant(
            $"{section}: {kept.Length} features kept in {1 << lineBits} lines, {model.Keys.Length - kept.Length} without room, {model.Clipped} weights clipped"));
        var keys = Array.ConvertAll(kept, i => model.Keys[i]);
        var weights = new byte[kept.Length * ThreeWayModel.Classes];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (byte)model.Weights[(kept[i % kept.Length] * stride) + (i / kept.Length)];
        }

        writer.Add(section, new SectionWriter().Int32(lineBits).Keys(keys).Bytes(weights));
    }

    static int Strength(QuantizedModel model, int row, int stride)
    {
        var strength = 0;
        foreach (var weight in model.Weights.AsSpan(row * stride, ThreeWayModel.Classes))
        {
            strength = Math.Max(strength, Math.Abs((int)weight));
        }

        return strength;
    }
}
