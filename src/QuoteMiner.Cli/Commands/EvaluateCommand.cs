using System.CommandLine;

namespace QuoteMiner.Cli.Commands;

/// <summary>The command line of <c>quoteminer evaluate</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandStreams streams) => new("evaluate", "x");
}
