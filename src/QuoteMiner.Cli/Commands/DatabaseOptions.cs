using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteMiner.Cli.Database;

namespace QuoteMiner.Cli.Commands;

/// <summary>What the commands that read a database have in common.</summary>
internal sealed class DatabaseOptions
{
    /// <param name="literals">How many of the last arguments are arguments even if they look like options.</param>
    /// <param name="nouns">What is found.</param>
    public DatabaseOptions(int literals, string nouns, int limit)
    {
        Database = PathArgument.Create<string>("DATABASE", "What extract --format sqlite wrote.", ArgumentArity.ExactlyOne, literals);
        Limit = OptionFactory.Integer("--limit", $"At most so many {nouns}; 0 for all. By default {limit}.", limit, minimum: 0);
        Speaker = new Option<string?>("--speaker")
        {
            Description = "Only speakers with these words in their name.",
            HelpName = "NAME",
            CustomParser = result => ParseWords(result, OptionFactory.Token(result)),
        };
        Format = OptionFactory.Choice(
            "--format", "How to write them: for people (the default), or as one JSON object a line.", ("text", DatabaseFormat.Text), ("jsonl", DatabaseFormat.JsonLines));
    }

    public Argument<string> Database { get; }

    public Option<int> Limit { get; }

    /// <summary>Gives an expression of FTS5.</summary>
    public Option<string?> Speaker { get; }

    public Option<DatabaseFormat> Format { get; }

    public static string? ParseWords(ArgumentResult result, string words) =>
        SearchWords.ToExpression(words) ?? OptionFactory.Refuse<string?>(result, "something with a letter or digit");
}
