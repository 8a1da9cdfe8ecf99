using System.CommandLine;
using QuoteMiner.Cli.Database;
using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Commands;

/// <summary>The command line of <c>quoteminer search</c>.</summary>
internal static class SearchCommand
{
    const int DefaultLimit = 20;

    /// <param name="literals">How many of the last arguments are arguments even if they look like options.</param>
    public static Command Create(CommandStreams streams, int literals)
    {
        var options = new DatabaseOptions(literals, "quotes", DefaultLimit);
        var words = PathArgument.Create<string[]>(
            "WORDS", "Words that the quote has, all of them in any order and form; those between quotation marks as a phrase, one that ends with * as the beginning of a word. " +
            "Without words the newest quotes.", ArgumentArity.ZeroOrMore, literals);
        var since = Day("--since", "Only articles of this day or later.");
        var until = Day("--until", "Only articles of this day or earlier.");
        var command = new Command("search", "Finds quotes in a database: who said it, where, with the words marked.")
        {
            options.Database, words, options.Speaker, since, until, options.Limit, options.Format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(words) is { Tokens: { Count: > 0 } tokens } argument && SearchWords.ToExpression(Join(tokens.Select(token => token.Value))) is null)
            {
                argument.AddError($"There is no letter or digit in '{Join(tokens.Select(token => token.Value))}'.");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var question = new SearchQuestion
            {
                Words = SearchWords.ToExpression(Join(parsed.GetValue(words) ?? [])),
                Speaker = parsed.GetValue(options.Speaker),
                Since = parsed.GetValue(since),
                Until = parsed.GetValue(until),
                Limit = parsed.GetValue(options.Limit),
            };
            return Task.FromResult(new SearchRun(parsed.GetValue(options.Database)!, question, parsed.GetValue(options.Format), streams).Run(cancellationToken));
        });
        return command;
    }

    /// <summary>The shell has taken the quotation marks of <c>"hospital attack"</c>; a phrase has some of its own.</summary>
    static string Join(IEnumerable<string> words) => string.Join(' ', words);

    static Option<string?> Day(string name, string description) => new(name)
    {
        Description = $"{description} Articles whose date is not known are left out.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ArticleDate.Of(OptionFactory.Token(result)) ?? OptionFactory.Refuse<string?>(result, "a day as 2020-01-31"),
    };
}
