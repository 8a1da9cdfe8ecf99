namespace QuoteMiner.Docs;

/// <summary>The C# of README.md, in its order: what stands between the markers stands there word for word.</summary>
internal static class ReadmeSnippets
{
    public static void Run()
    {
        // snippet:extract
        var text = """
            Marta Oyelaran inspected the dam on Monday. "The dam is safe," she said. "We checked it twice."
            """;
        foreach (var quote in QuoteExtractor.Extract(text))
        {
            Console.WriteLine($"{quote.Speaker?.Name}: {quote.Text}");
        }
        // end

        RunPipeline(text);
        RunSpans(text);
    }

    static void RunPipeline(string text)
    {
        // snippet:pipeline
        var pipeline = QuotePipeline.Create(options => options with { Kinds = QuoteKinds.Direct, MinimumConfidence = 0.5 });
        var document = pipeline.Extract(text);
        foreach (var speaker in document.Speakers)
        {
            Console.WriteLine($"{speaker.Name} ({speaker.Kind}): {document.QuotesBy(speaker).Count()} quotes");
        }
        // end

        RunMany(pipeline, text);
    }

    static void RunMany(QuotePipeline pipeline, string text)
    {
        // snippet:many
        string[] texts = [text, "\"It held,\" said Ivo Brandt."];
        foreach (var result in pipeline.ExtractMany(texts, item => item))
        {
            Console.WriteLine(result.Document is { } found ? $"{found.Quotes.Count} quotes" : result.Error?.Message);
        }
        // end
    }

    static void RunSpans(string text)
    {
        // snippet:spans
        foreach (var quote in QuoteExtractor.Extract(text).Quotes)
        {
            foreach (var span in quote.Spans)
            {
                Console.WriteLine($"[{span.Start}, {span.End}) {span.GetText(text)}");
            }

            Console.WriteLine($"cue: {quote.Cue?.GetText(text)}, mention: {quote.Mention?.Span.GetText(text)}, why: {quote.Reason}");
        }
        // end
    }
}
