using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuoteMiner.Cli.Commands;

/// <summary>Makes arguments that are paths.</summary>
internal static class PathArgument
{
    /// <param name="literals">How many of the last arguments are paths even if they look like options.</param>
    public static Argument<T> Create<T>(string name, string description, ArgumentArity arity, int literals)
    {
        var paths = new Argument<T>(name) { Description = description, Arity = arity };
        paths.Validators.Add(result => RefuseUnknownOptions(result, literals));
        return paths;
    }

    /// <summary>The parser takes an option that it does not know for a path.</summary>
    static void RefuseUnknownOptions(ArgumentResult result, int literals)
    {
        foreach (var token in result.Tokens.SkipLast(literals))
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                result.AddError($"Unknown option '{token.Value}'. A path that looks like one goes after --.");
            }
        }
    }
}
