namespace QuoteMiner.Cli.Input;

/// <summary>
/// Cuts a stream into lines, or takes it as one record. A line is given as soon as its end was read, so that a pipe gets its answer before it
/// sends more. Each byte is looked at once and the buffer doubles, so time is linear in the input however long its lines are.
/// </summary>
/// <param name="longest">A longer record is refused.</param>
internal sealed class RecordReader(Stream stream, bool isLines, int longest = RecordReader.Longest)
{
    /// <summary>In bytes. Bounds the memory, and the JSON writer could not give back a longer text in one value.</summary>
    public const int Longest = 1 << 27;

    const int InitialSize = 1 << 16;

    byte[] buffer = new byte[InitialSize];
    int start;
    int scanned;
    int end;
    int recordStart;
    int recordEnd;
    bool isTooLong;
    bool hasEnded;

    /// <summary>1-based number of the record read last.</summary>
    public long Number { get; private set; }

    public string? Failure { get; private set; }

    public int LongestInMegabytes => longest >> 20;

    /// <summary>Bytes of the byte order mark before the record read last.</summary>
    public int MarkLength { get; private set; }

    /// <summary>The record read last, without its line feed and without a byte order mark at the start of the stream. Valid until the next read.</summary>
    public ReadOnlySpan<byte> Record => buffer.AsSpan(recordStart..recordEnd);

    public async ValueTask<RecordState> ReadAsync(CancellationToken cancellationToken)
    {
        recordStart = recordEnd = 0;
        isTooLong = false;
        while (true)
        {
            var length = isLines ? buffer.AsSpan(scanned..end).IndexOf((byte)'\n') : -1;
            if (length >= 0)
            {
                return Take(scanned + length, scanned + length + 1);
            }

            scanned = end;
            if (hasEnded)
            {
                return start == end && !isTooLong ? RecordState.End : Take(end, end);
            }

            MakeRoom();
            if (isTooLong && !isLines)
            {
                return RecordState.TooLong;
            }

            try
            {
                // A read of a terminal or pipe cannot be cancelled; it is left behind, and the process ends.
                var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).AsTask().WaitAsync(cancellationToken);
                end += read;
                hasEnded = read == 0;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                Failure = error.Message;
                return RecordState.Failed;
            }
        }
    }

    RecordState Take(int endOfRecord, int next)
    {
        Number++;
        recordStart = start;
        recordEnd = endOfRecord;
        start = scanned = next;
        MarkLength = 0;
        if (isTooLong || recordEnd - recordStart > longest)
        {
            return RecordState.TooLong;
        }

        if (Number == 1 && Record.StartsWith("\uFEFF"u8))
        {
            MarkLength = "\uFEFF"u8.Length;
            recordStart += MarkLength;
        }

        return RecordState.Read;
    }

    void MakeRoom()
    {
        if (end - start > longest)
        {
            isTooLong = true;
            start = scanned = end = 0;
        }

        if (start == end)
        {
            start = scanned = end = 0;
        }

        if (end < buffer.Length)
        {
            return;
        }

        var target = start > 0 ? buffer : new byte[2 * buffer.Length];
        buffer.AsSpan(start..end).CopyTo(target);
        buffer = target;
        end -= start;
        scanned -= start;
        start = 0;
    }
}
