namespace QuoteMiner.Training.Words;

/// <summary>
/// Vectors of one length as 16-bit integers, padded with zeros to whole SIMD registers. Their products are exact integers, so that no result depends on the
/// order of summation or the width of the machine's registers.
/// </summary>
internal sealed class UnitVectors
{
    /// <summary>A product of two of them stays below 2^26.</summary>
    public const int Norm = 1 << 13;

    const int Padding = 16;

    readonly short[] values;

    public UnitVectors(int count, int dimensions)
    {
        Count = count;
        Dimensions = dimensions;
        Stride = (dimensions + Padding - 1) / Padding * Padding;
        values = new short[count * Stride];
    }

    public int Count { get; }

    public int Dimensions { get; }

    public int Stride { get; }

    public Span<short> this[int index] => values.AsSpan(index * Stride, Stride);

    /// <summary>Stores a vector at the common length. One of length zero becomes zeros.</summary>
    public void Set(int index, ReadOnlySpan<long> vector)
    {
        Int128 square = 0;
        foreach (var value in vector)
        {
            square += (Int128)value * value;
        }

        var length = (long)Math.Sqrt((double)square);
        var target = this[index];
        for (var d = 0; d < vector.Length; d++)
        {
            target[d] = length == 0 ? (short)0 : (short)(vector[d] * Norm / length);
        }
    }
}
