using Spectre.Console;

namespace QuoteMiner.Cli;

/// <summary>Which of the process's streams are terminals; in the tests none is, but where a test says so.</summary>
internal sealed record TerminalSettings
{
    const int WidthOfPaper = 80;

    /// <summary>Columns of narrower terminals would hold a word each.</summary>
    const int Narrowest = 40;

    public static TerminalSettings None { get; } = new();

    public bool IsOutput { get; init; }

    public bool IsError { get; init; }

    /// <summary>Columns of standard output; 80 where it is no terminal, so that what is piped does not depend on a window.</summary>
    public int Width { get; init; } = WidthOfPaper;

    public bool HasColours { get; init; }

    public static TerminalSettings Detect() => new()
    {
        IsOutput = !Console.IsOutputRedirected,
        IsError = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthOfPaper : MeasureWidth(),
        HasColours = !Console.IsOutputRedirected && CanShowColours(),
    };

    /// <summary>Spectre knows the terminals, NO_COLOR and how to ask Windows for escape sequences.</summary>
    static bool CanShowColours()
    {
        var capabilities = AnsiConsole.Profile.Capabilities;
        return capabilities.Ansi && capabilities.ColorSystem != ColorSystem.NoColors;
    }

    static int MeasureWidth()
    {
        try
        {
            var width = Console.WindowWidth;
            return width == 0 ? WidthOfPaper : Math.Max(width, Narrowest);
        }
        catch (Exception error) when (error is IOException or PlatformNotSupportedException)
        {
            return WidthOfPaper;
        }
    }
}
