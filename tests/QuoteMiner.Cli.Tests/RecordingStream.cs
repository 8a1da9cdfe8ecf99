using System.Text;

namespace QuoteMiner.Cli;

/// <summary>Keeps what is written to it, each write for itself, and tells when a line came; can be set to fail.</summary>
internal sealed class RecordingStream : MemoryStream
{
    readonly SemaphoreSlim written = new(0);

    public List<string> Writes { get; } = [];

    public int Flushes { get; private set; }

    /// <summary>Thrown by the write after so many.</summary>
    public (int Writes, IOException Error)? Failure { get; init; }

    public string Text => string.Concat(Writes);

    public Task WaitForWriteAsync(CancellationToken cancellationToken) => written.WaitAsync(cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Failure is { } failure && Writes.Count >= failure.Writes)
        {
            throw failure.Error;
        }

        Writes.Add(Encoding.UTF8.GetString(buffer));
        written.Release();
    }

    public override void Flush() => Flushes++;

    protected override void Dispose(bool disposing)
    {
        written.Dispose();
        base.Dispose(disposing);
    }
}
