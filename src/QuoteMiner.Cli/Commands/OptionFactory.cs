using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace QuoteMiner.Cli.Commands;

/// <summary>Makes options that parse themselves, with errors that name option, value and range; nothing needs reflection.</summary>
internal static class OptionFactory
{
    public static Option<T> Choice<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        var names = string.Join('|', choices.Select(choice => choice.Name));
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = names,
            CustomParser = result => Parse(result, choices, names),
        };
        option.CompletionSources.Add(_ => choices.Select(choice => new System.CommandLine.Completions.CompletionItem(choice.Name)));
        return option;
    }

    public static Option<int> Integer(string name, string description, int byDefault, int minimum) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => byDefault,
        CustomParser = result =>
            int.TryParse(Token(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= minimum
                ? value
                : Refuse<int>(result, $"a whole number, at least {minimum}"),
    };

    public static Option<double> Probability(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "X",
        DefaultValueFactory = _ => 0,
        CustomParser = result =>
            double.TryParse(Token(result), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= 0 && value <= 1
                ? value
                : Refuse<double>(result, "a number from 0 to 1"),
    };

    public static T Parse<T>(ArgumentResult result, (string Name, T Value)[] choices, string expected) =>
        TryFind(choices, Token(result), out var value) ? value : Refuse<T>(result, expected);

    public static bool TryFind<T>((string Name, T Value)[] choices, string name, out T value)
    {
        foreach (var choice in choices)
        {
            if (choice.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = choice.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    public static T Refuse<T>(ArgumentResult result, string expected)
    {
        var name = (result.Parent as OptionResult)?.Option.Name ?? result.Argument.Name;
        result.AddError($"{name} is '{Token(result)}'; expected {expected}.");
        return default!;
    }

    public static string Token(ArgumentResult result) => result.Tokens[0].Value;
}
