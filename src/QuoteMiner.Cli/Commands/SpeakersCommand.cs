using System.CommandLine;

namespace QuoteMiner.Cli.Commands;

/// <summary>The command line of <c>quoteminer speakers</c>.</summary>
internal static class SpeakersCommand
{
    const int NoLimit = 0;

    /// <param name="literals">How many of the last arguments are arguments even if they look like options.</param>
    public static Command Create(CommandStreams streams, int literals)
    {
        var options = new DatabaseOptions(literals, "speakers", NoLimit);
        var command = new Command("speakers", "Lists who speaks in the articles of a database, and how often.") { options.Database, options.Speaker, options.Limit, options.Format };
        command.SetAction(parsed => new SpeakersRun(
            parsed.GetValue(options.Database)!, parsed.GetValue(options.Speaker), parsed.GetValue(options.Limit), parsed.GetValue(options.Format), streams).Run());
        return command;
    }
}
