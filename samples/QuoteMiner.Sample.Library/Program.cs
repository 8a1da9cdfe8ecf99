using QuoteMiner;

var text = """
    Marta Oyelaran inspected the dam on Monday. "The dam is safe," she said. "We checked it twice."
    The mayor, Ivo Brandt, was not convinced: "I want to see the report."
    """;
foreach (var quote in QuoteExtractor.Extract(text))
{
    Console.WriteLine($"{quote.Speaker?.Name ?? "somebody"}: {quote.Text}");
}
