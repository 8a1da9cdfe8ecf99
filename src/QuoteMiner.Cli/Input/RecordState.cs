namespace QuoteMiner.Cli.Input;

/// <summary>What <see cref="RecordReader.ReadAsync"/> met.</summary>
internal enum RecordState
{
    End = 0,
    Read = 1,

    /// <summary>The record was skipped: it is longer than <see cref="RecordReader.Longest"/>.</summary>
    TooLong = 2,

    /// <summary>The stream cannot be read any further; <see cref="RecordReader.Failure"/> says why.</summary>
    Failed = 3,
}
