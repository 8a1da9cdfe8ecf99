using System.Text;

namespace QuoteMiner.Cli;

/// <summary>Runs the tool in this process, and keeps what it wrote.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<Tool> RunAsync(params string[] args) => RunAsync("", args);

    public static Task<Tool> RunAsync(string input, string[] args) => RunAsync(Encoding.UTF8.GetBytes(input), args);

    public static async Task<Tool> RunAsync(byte[] input, string[] args)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await QuoteMinerApplication.RunAsync(args, standardInput, output, error, CancellationToken.None);
        return new Tool(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
