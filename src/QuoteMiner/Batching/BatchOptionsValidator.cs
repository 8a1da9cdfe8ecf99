namespace QuoteMiner.Batching;

/// <summary>All checks of <see cref="BatchOptions"/>, with messages that give option, value and range.</summary>
internal static class BatchOptionsValidator
{
    /// <summary>Read-ahead per worker where the caller names none: enough to ride out one text that takes as long as four.</summary>
    const int DefaultWindowPerWorker = 4;

    /// <summary>The options as they count: defaults put in, <see cref="BatchOptions.Window"/> never 0.</summary>
    public static BatchOptions Resolve(BatchOptions? options)
    {
        options ??= new BatchOptions();
        var workers = options.DegreeOfParallelism;
        if (workers < 1)
        {
            throw new ArgumentException(
                $"{nameof(BatchOptions.DegreeOfParallelism)} is {workers}; expected at least 1.", nameof(options));
        }

        if (options.Window == 0)
        {
            return options with { Window = (int)Math.Min(int.MaxValue, (long)workers * DefaultWindowPerWorker) };
        }

        if (options.Window < workers)
        {
            throw new ArgumentException(
                $"{nameof(BatchOptions.Window)} is {options.Window}; expected 0 or at least {nameof(BatchOptions.DegreeOfParallelism)}, which is {workers}.",
                nameof(options));
        }

        return options;
    }
}
