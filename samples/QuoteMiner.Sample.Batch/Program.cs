using QuoteMiner;

if (args is not [var folder])
{
    Console.Error.WriteLine("usage: QuoteMiner.Sample.Batch FOLDER of .txt files");
    return 2;
}

// Files are named one after the other, read and analysed by all processors, and answered in order. As only a window of them is ever held, memory does not grow with their number.
var files = Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).ToAsyncEnumerable();
var failures = 0;
await foreach (var result in QuotePipeline.Default.ExtractManyAsync(files, File.ReadAllText))
{
    // A file that cannot be read spoils no other.
    if (result.Document is not { } document)
    {
        Console.Error.WriteLine($"{result.Item}: {result.Error?.Message}");
        failures++;
        continue;
    }

    var name = Path.GetRelativePath(folder, result.Item);
    foreach (var speaker in document.Speakers)
    {
        var quotes = document.QuotesBy(speaker).ToList();
        Console.WriteLine($"{name}\t{speaker.Name}\t{quotes.Count}\t{quotes.MaxBy(quote => quote.Confidence)?.Text}");
    }
}

return failures == 0 ? 0 : 1;
