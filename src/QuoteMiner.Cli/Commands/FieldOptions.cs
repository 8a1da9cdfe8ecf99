using System.CommandLine;
using QuoteMiner.Cli.Input;

namespace QuoteMiner.Cli.Commands;

/// <summary>The options that say what the fields of a JSON line are.</summary>
internal sealed class FieldOptions
{
    const string All = "all";
    const string None = "none";

    public Option<string?> Text { get; } = Name("--text-field", "The field of a JSON line that has the text; by default text.");

    public Option<string?> Id { get; } = Name("--id-field", "The field of a JSON line that has the id; by default id.");

    public Option<string?> Date { get; } = Name("--date-field", "The field of a JSON line that has the date of the article; by default date, published or another of the usual names.");

    public Option<string> Others { get; } = new("--fields")
    {
        Description = "The other fields of a JSON line that come back with its answer: all, none, or names separated by commas; by default none.",
        HelpName = "NAME,NAME",
        DefaultValueFactory = _ => None,
    };

    public ArticleFields Of(ParseResult parsed) => new()
    {
        Text = parsed.GetValue(Text) ?? ArticleFields.Default.Text,
        Id = parsed.GetValue(Id) ?? ArticleFields.Default.Id,
        Dates = parsed.GetValue(Date) is { } name ? [name] : ArticleFields.Default.Dates,
        Others = parsed.GetValue(Others) switch
        {
            All => null,
            None => [],
            var names => names!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        },
    };

    static Option<string?> Name(string name, string description) => new(name) { Description = description, HelpName = "NAME" };
}
