namespace QuoteMiner.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some input could not be read; everything else was done.</summary>
    public const int BadInput = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>Ended by Ctrl-C: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM, as <c>kill</c> and <c>timeout</c> send it.</summary>
    public const int Terminated = 143;
}
