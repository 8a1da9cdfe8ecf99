using System.CommandLine;
using System.CommandLine.Invocation;
using QuoteMiner.Cli.Commands;

namespace QuoteMiner.Cli;

/// <summary>The tool without its process: arguments and streams in, exit code out.</summary>
internal static class QuoteMinerApplication
{
    /// <param name="terminal">Null: no stream is a terminal.</param>
    public static async Task<int> RunAsync(
        string[] args, Stream input, Stream output, TextWriter error, CancellationToken cancellationToken, TerminalSettings? terminal = null)
    {
        var streams = new CommandStreams(input, output, error, terminal);
        var root = new RootCommand("Finds who said what in news text.")
        {
            ExtractCommand.Create(streams, CountLiterals(args)),
            EvaluateCommand.Create(streams),
            InspectCommand.Create(streams, CountLiterals(args)),
            SearchCommand.Create(streams, CountLiterals(args)),
            SpeakersCommand.Create(streams, CountLiterals(args)),
        };
        root.HelpName = "quoteminer";

        // "@name" is a path like any other, not a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Action is ParseErrorAction)
            {
                return Refuse(parsed, streams);
            }

            var code = await parsed.InvokeAsync(
                new InvocationConfiguration { Output = streams.Text, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null },
                cancellationToken);
            await streams.Text.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException problem) when (StandardOutput.IsBrokenPipe(problem))
        {
            // Whoever reads us has enough, or was interrupted as we were.
            return cancellationToken.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Success;
        }
        catch (IOException problem)
        {
            streams.Complain($"cannot write: {problem.Message}");
            return ExitCode.BadInput;
        }
    }

    static int Refuse(ParseResult parsed, CommandStreams streams)
    {
        foreach (var error in parsed.Errors)
        {
            streams.Complain(error.Message);
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        streams.Error.WriteLine($"See quoteminer{command} --help.");
        return ExitCode.WrongUsage;
    }

    /// <summary>How many of the last arguments stand after <c>--</c> and so are no options, whatever they look like.</summary>
    static int CountLiterals(string[] args)
    {
        var separator = Array.IndexOf(args, "--");
        return separator < 0 ? 0 : args.Length - separator - 1;
    }
}
