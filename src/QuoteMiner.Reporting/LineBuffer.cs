using System.Buffers;

namespace QuoteMiner.Reporting;

/// <summary>Bytes on their way to a stream: grows with the largest piece and gives its memory back after a very large one.</summary>
internal sealed class LineBuffer : IBufferWriter<byte>
{
    /// <summary>What grew larger than this is not kept for the next piece.</summary>
    const int LargestKept = 1 << 20;

    ArrayBufferWriter<byte> bytes = new();

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    public void Advance(int count) => bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => bytes.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => bytes.GetSpan(sizeHint);

    public void Clear()
    {
        if (bytes.Capacity < LargestKept)
        {
            bytes.ResetWrittenCount();
        }
        else
        {
            bytes = new ArrayBufferWriter<byte>();
        }
    }
}
