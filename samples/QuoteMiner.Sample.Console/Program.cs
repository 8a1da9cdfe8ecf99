using QuoteMiner;
using Spectre.Console;

// With no argument the sample reads its own article, with a path that file.
string text;
try
{
    using var reader = args switch
    {
        [] => new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("article.txt")!),
        [var path] => new StreamReader(path),
        _ => null,
    };
    if (reader is null)
    {
        Console.Error.WriteLine("usage: QuoteMiner.Sample.Console [PATH of a text file]");
        return 2;
    }

    text = reader.ReadToEnd();
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
{
    Console.Error.WriteLine($"Cannot read '{args[0]}': {error.Message}");
    return 1;
}

var document = QuoteExtractor.Extract(text);

foreach (var quote in document)
{
    var speaker = quote.Speaker?.Name ?? quote.Mention?.Span.GetText(text) ?? "unknown";
    var cue = quote.Cue?.GetText(text) ?? "none";
    AnsiConsole.MarkupLineInterpolated($"[bold green]{speaker}[/]: “{quote.Text}”");
    AnsiConsole.MarkupLineInterpolated($"  [grey]{quote.Kind}, cue: {cue}, reason: {quote.Reason}, confidence: {quote.Confidence:0.00}[/]");
}

var table = new Table().AddColumns("Speaker", "Kind", "Description").AddColumn("Quotes", column => column.RightAligned());
foreach (var speaker in document.Speakers)
{
    table.AddRow([new Text(speaker.Name), new Text($"{speaker.Kind}"), new Text(speaker.Description ?? ""), new Text($"{document.QuotesBy(speaker).Count()}")]);
}

AnsiConsole.Write(table);
return 0;
