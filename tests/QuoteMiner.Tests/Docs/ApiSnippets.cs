namespace QuoteMiner.Docs;

/// <summary>The C# of docs/api.md, in its order: what stands between the markers stands there word for word.</summary>
internal static class ApiSnippets
{
    public static void Run()
    {
        // snippet:1
        var text = """
            Geologist Mira Park inspected the wall on Monday. "The dam," she said, "is safe."
            A sign at the gate read "Keep out". "I want to see the report," said the mayor, Ivo Brandt.
            """;
        var document = QuoteExtractor.Extract(text);
        Console.WriteLine($"{document.Quotes.Count} quotes, {document.Speakers.Count} speakers");
        // end

        // snippet:2
        foreach (var quote in document)
        {
            Console.WriteLine($"{quote.Kind}: {quote.Text}");
            foreach (var span in quote.Spans)
            {
                Console.WriteLine($"  {span} is {text[span.Start..span.End]}");
            }
        }
        // end

        // snippet:3
        foreach (var quote in document)
        {
            var words = quote.Mention?.Span.GetText(text) ?? "nobody";
            var name = quote.Speaker?.Name ?? "not known";
            Console.WriteLine($"{words} ({quote.Mention?.Kind}) = {name}, cue: {quote.Cue?.GetText(text)}, because: {quote.Reason}");
        }

        foreach (var speaker in document.Speakers)
        {
            Console.WriteLine($"{speaker.Id} {speaker.Name}, {speaker.Kind}, {speaker.Description}: {document.QuotesBy(speaker).Count()}");
        }
        // end

        // snippet:4
        var certain = document.Quotes.Where(quote => quote.Confidence >= 0.9 && quote.Speaker is not null);
        Console.WriteLine($"{certain.Count()} of {document.Quotes.Count}");
        // end

        // snippet:5
        var pipeline = QuotePipeline.Create(options => options with { MinimumConfidence = 0.5, MinimumSpeakerConfidence = 0.5 });
        Console.WriteLine(pipeline.Extract(text).Quotes.Count);
        // end

        // snippet:6
        string?[] texts = [text, null, "\"It held,\" said Ivo Brandt."];
        foreach (var result in pipeline.ExtractMany(texts, item => item!, new BatchOptions { DegreeOfParallelism = 2 }))
        {
            Console.WriteLine(result.Document is { } found ? $"{found.Quotes.Count} quotes" : result.Error!.GetType().Name);
        }
        // end

        // snippet:7
        foreach (var diagnostic in QuoteExtractor.Extract("“It held, Mira Park said.").Diagnostics)
        {
            Console.WriteLine($"{diagnostic.Code} at {diagnostic.Span.Start}");
        }
        // end
    }
}
