using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using QuoteMiner.Cli.Input;
using QuoteMiner.Cli.Reporting;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Database;

/// <summary>Quotes go into a database, as often as one likes.</summary>
public sealed class DatabaseOutputTests
{
    [Test]
    public async Task Ids_and_words_come_back()
    {
        using var database = new DatabaseFile();

        await database.ExtractAsync(HostileTexts.Lines);

        Assert.That(database.Files, Is.EqualTo(new[] { "quotes.db" }));
        var found = (await Tool.RunAsync("search", database.Path, "--limit", "0", "--format", "jsonl")).Lines.Select(line => JsonElement.Parse(line)).ToArray();
        Assert.That(found.Select(quote => quote.GetProperty("id").GetString()), Is.EqualTo(HostileTexts.Ids));
        Assert.That(found.Select(quote => quote.GetProperty("text").GetString()!.TrimEnd(',')), Is.EqualTo(HostileTexts.Ids.Select((_, i) => HostileTexts.WordsOf(i))));
    }

    [Test]
    public async Task Numbers_and_strings_are_different_ids_and_come_back_as_they_came()
    {
        using var database = new DatabaseFile();

        await database.ExtractAsync(string.Concat(new[] { "1", "\"1\"", "1.0", "1e3" }.Select(id => $"{{\"id\":{id},\"text\":\"“It held,” Mira Park said.\"}}\n")));

        Assert.That(database.Query("SELECT id, id_is_number FROM document ORDER BY key"), Is.EqualTo(new[] { "1|1", "1|0", "1.0|1", "1e3|1" }));
        var lines = (await Tool.RunAsync("search", database.Path, "held", "--format", "jsonl")).Lines;
        Assert.That(lines.Select(line => JsonElement.Parse(line).GetProperty("id").GetRawText()), Is.EqualTo(new[] { "1", "\"1\"", "1.0", "1e3" }));
    }

    [TestCase("none", "")]
    [TestCase("section", "{\"section\":\"world\"}")]
    public async Task The_date_is_there_whatever_fields_are(string fields, string expected)
    {
        using var database = new DatabaseFile();
        const string Line = "{\"text\":\"“It held,” Mira Park said.\",\"title\":\"A\",\"section\":\"world\",\"day\":\"2024-05-01\",\"date\":\"2020-01-01\"}";

        await database.ExtractAsync(Line, "--fields", fields, "--date-field", "day");

        Assert.That(database.Query("SELECT title, date, fields FROM document"), Is.EqualTo(new[] { $"A|2024-05-01|{expected}" }));
        Assert.That((await Tool.RunAsync("search", database.Path, "--since", "2024-05-01", "--format", "jsonl")).Lines, Has.Count.EqualTo(1));
        Assert.That((await Tool.RunAsync("search", database.Path, "--until", "2024-04-30", "--format", "jsonl")).Lines, Is.Empty);
    }

    [Test]
    public async Task Title_byline_and_date_of_a_page_are_kept()
    {
        using var database = new DatabaseFile();

        await Tool.RunAsync(PageTexts.Article, ["extract", "--input", "html", "-o", database.Path]);

        Assert.That(database.Query("SELECT title, byline, date FROM document"), Is.EqualTo(new[] { "Dam holds after flood|Ana Ruiz|2024-05-01" }));
        Assert.That((await Tool.RunAsync("search", database.Path, "--since", "2024-05-01", "--format", "jsonl")).Lines, Is.Not.Empty);
    }

    [Test]
    public void Everything_that_is_known_of_a_quote_is_kept()
    {
        using var database = new DatabaseFile();

        Write(database, OffsetUnit.CodePoint, "a");

        Assert.That(database.Query("SELECT number, kind, text, spans, cue, cue_span, mention, mention_kind, mention_span, speaker & 7, confidence, speaker_confidence, reason FROM quote"), Is.EqualTo(new[]
        {
            "1|direct|It moved,|[[10,19]]|said|[31,35]|Mira Park|name|[21,30]|0|0.9712|0.3333|subject-of-cue",
            "2|mixed|a warning|[[67,76]]|called|[56,62]|She and Ivo Brandt|nominal|[37,55]|2|0.9712|0.3333|continued-quotation",
            "3|direct|us|[[82,84]]|||||||0.9712|0|none",
        }));
        Assert.That(database.Query("SELECT number, name, name_key, kind, description, mentions FROM speaker"), Has.Count.EqualTo(3));
        Assert.That(database.Query("SELECT speaker & 7, member & 7 FROM speaker_member"), Is.EqualTo(new[] { "2|0", "2|1" }));
        Assert.That(database.Query("SELECT number, code, span FROM diagnostic"), Is.EqualTo(new[] { "1|unclosed-quotation|[81,82]" }));
        Assert.That(database.Query("SELECT offsets, text FROM document"), Is.EqualTo(new[] { $"codepoint|{MadeUpDocument.Text}" }));
        Assert.That(database.Query("SELECT group_concat(substr(document.text, 1 + (span.value ->> 0), (span.value ->> 1) - (span.value ->> 0)), '/') FROM quote JOIN document ON document.key = quote.document, json_each(quote.spans) AS span"), Is.EqualTo(new[] { "It moved,/a warning/us" }));
    }

    [Test]
    public async Task What_is_written_twice_is_the_same_as_once()
    {
        using var database = new DatabaseFile();
        await database.ExtractAsync(HostileTexts.Lines);
        var once = database.Dump();

        await database.ExtractAsync(HostileTexts.Lines);

        Assert.That(database.Dump(), Is.EqualTo(once));
    }

    [Test]
    public async Task The_later_of_two_articles_of_an_id_stays_and_the_summary_counts_it()
    {
        using var database = new DatabaseFile();
        const string Other = "{\"id\":\"b\",\"text\":\"“It fell,” Ivo Brandt said.\"}\n";

        var tool = await database.ExtractAsync(
            $$"""
            {"id":"a","text":"“It held,” Mira Park said. “It did,” Ivo Brandt said."}
            {{Other}}{"id":"a","text":"“It broke,” Tara Quill said."}

            """);

        Assert.That(tool.Error, Does.EndWith("0 unattributed, 0 errors, 1 article replaced by a later one of its id\n"));
        Assert.That(database.Query("SELECT document_id, quote, text, speaker FROM quote_list"), Is.EqualTo(new[] { "a|1|It broke,|Tara Quill", "b|1|It fell,|Ivo Brandt" }));
        Assert.That(database.Query("SELECT rowid FROM quote_words WHERE quote_words MATCH 'held'"), Is.Empty);
        Assert.That((await database.ExtractAsync(Other + Other.Replace("\"b\"", "\"c\"", StringComparison.Ordinal))).Error, Does.EndWith("0 errors\n"));
    }

    [Test]
    public void A_run_that_is_cut_off_leaves_whole_articles_and_is_done_again()
    {
        using var database = new DatabaseFile();
        using var undisturbed = new DatabaseFile();
        var ids = Enumerable.Range(0, 700).Select(i => $"n{i}").ToArray();
        Write(undisturbed, OffsetUnit.Utf16, ids);

        using (var output = Open(database, OffsetUnit.Utf16))
        {
            Write(output, ids[..600]);
        }

        var kept = database.Query("SELECT id FROM document ORDER BY key");
        Assert.That(kept, Has.Count.GreaterThanOrEqualTo(512).And.Count.LessThan(600));
        Assert.That(kept, Is.EqualTo(ids[..kept.Count]));
        Assert.That(database.Query("SELECT count(*) FROM quote"), Is.EqualTo(new[] { $"{3 * kept.Count}" }));
        Write(database, OffsetUnit.Utf16, ids);
        Assert.That(database.Dump(), Is.EqualTo(undisturbed.Dump()));
    }

    [Test]
    [CancelAfter(30_000)]
    public async Task What_was_done_before_an_interrupt_is_kept(CancellationToken cancellationToken)
    {
        using var database = new DatabaseFile();
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var error = new StringWriter { NewLine = "\n" };
        var pipe = new Pipe();
        var run = QuoteMinerApplication.RunAsync(
            ["extract", "--input", "jsonl", "--jobs", "1", "-o", database.Path], pipe.Reader.AsStream(), Stream.Null, error, interrupt.Token);

        // The second article cannot be read: that it was, is told at once.
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"“It held,” Mira Park said.\"}\nnope\n"), cancellationToken);
        while (error.ToString().Length == 0)
        {
            await Task.Delay(5, cancellationToken);
        }

        await interrupt.CancelAsync();

        Assert.That(await run, Is.EqualTo(130));
        Assert.That(error.ToString(), Does.EndWith("quoteminer: interrupted after 1 article, 1 quote, 0 unattributed, 1 error\n"));
        Assert.That(database.Query("SELECT document_id, text FROM quote_list"), Is.EqualTo(new[] { "a|It held," }));
    }

    static DatabaseOutput Open(DatabaseFile database, OffsetUnit offsets) =>
        new(database.Path, offsets, new CommandStreams(Stream.Null, Stream.Null, TextWriter.Null));

    static void Write(DatabaseFile database, OffsetUnit offsets, params string[] ids)
    {
        using var output = Open(database, offsets);
        Write(output, ids);
        output.End(isInterrupted: false);
    }

    static void Write(DatabaseOutput output, string[] ids)
    {
        foreach (var id in ids)
        {
            output.Write(new Article { Source = "made-up", Id = id }, MadeUpDocument.Create());
        }
    }
}
