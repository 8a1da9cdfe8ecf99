namespace QuoteMiner.Cli.Input;

/// <summary>A stream whose start was read already.</summary>
internal sealed class PeekedStream(byte[] buffer, int length, Stream rest) : ReadOnlyStream
{
    int position;

    public ReadOnlySpan<byte> Peeked => buffer.AsSpan(0, length);

    /// <summary>Whoever reads it was told that there is no more.</summary>
    public bool HasEnded { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken = default)
    {
        if (position < length)
        {
            var taken = Math.Min(length - position, target.Length);
            buffer.AsSpan(position, taken).CopyTo(target.Span);
            position += taken;
            return taken;
        }

        var read = await rest.ReadAsync(target, cancellationToken);
        HasEnded |= read == 0 && target.Length > 0;
        return read;
    }
}
