using System.Buffers;
using System.Text;
using System.Text.Json;
using NUnit.Framework;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Reporting;

public sealed class JsonLinesWriterTests
{
    [Test]
    public void Writes_a_document_as_the_contract_says()
    {
        const string Expected = """
            {"id":"a1","offsets":"utf16","quotes":[
            {"kind":"direct","text":"It moved,","spans":[[12,21]],"cue":[33,37],"mention":{"span":[23,32],"kind":"name"},
            "speaker":{"id":0,"name":"Mira Park","kind":"person"},"confidence":0.9712,"speakerConfidence":0.3333,"reason":"subject-of-cue"},
            {"kind":"mixed","text":"a warning","spans":[[69,78]],"content":[[65,86]],"cue":[58,64],"mention":{"span":[39,57],"kind":"nominal"},
            "speaker":{"id":2,"name":"Mira Park and Ivo Brandt","kind":"group"},"confidence":0.9712,"speakerConfidence":0.3333,"reason":"continued-quotation"},
            {"kind":"direct","text":"us","spans":[[84,86]],"cue":null,"mention":null,
            "speaker":null,"confidence":0.9712,"speakerConfidence":0,"reason":"none"}],
            "speakers":[
            {"id":0,"name":"Mira Park","kind":"person","description":"Geologist","mentions":[[23,32],[39,42]]},
            {"id":1,"name":"Ivo Brandt","kind":"person","description":null,"mentions":[[47,57]]},
            {"id":2,"name":"Mira Park and Ivo Brandt","kind":"group","description":null,"mentions":[[39,57]],"members":[0,1]}],
            "diagnostics":[{"code":"unclosed-quotation","span":[83,84]}]}
            """;

        Assert.That(Write(writer => writer.Write("a1", MadeUpDocument.Create())), Is.EqualTo(Expected.ReplaceLineEndings("") + "\n"));
    }

    [TestCase(OffsetUnit.Utf16)]
    [TestCase(OffsetUnit.CodePoint)]
    [TestCase(OffsetUnit.Utf8)]
    public void Spans_cut_the_text_in_the_unit_that_was_asked_for(OffsetUnit unit)
    {
        using var json = JsonDocument.Parse(Write(writer => writer.Write("a", MadeUpDocument.Create()), unit));

        var quotes = json.RootElement.GetProperty("quotes").EnumerateArray().ToList();
        Assert.That(quotes.Select(quote => Cut(quote.GetProperty("spans")[0], unit)), Is.EqualTo(new[] { "It moved,", "a warning", "us" }));
        Assert.That(Cut(quotes[1].GetProperty("content")[0], unit), Is.EqualTo("it “a warning” to \"us"));
        Assert.That(Cut(quotes[0].GetProperty("cue"), unit), Is.EqualTo("said"));
        Assert.That(Cut(quotes[0].GetProperty("mention").GetProperty("span"), unit), Is.EqualTo("Mira Park"));
        Assert.That(Cut(json.RootElement.GetProperty("speakers")[0].GetProperty("mentions")[1], unit), Is.EqualTo("She"));
        Assert.That(Cut(json.RootElement.GetProperty("diagnostics")[0].GetProperty("span"), unit), Is.EqualTo("\""));
        Assert.That(json.RootElement.GetProperty("offsets").GetString(), Is.EqualTo(unit.ToString().ToLowerInvariant()));
    }

    [TestCase(OffsetUnit.Utf16, "[3,4]")]
    [TestCase(OffsetUnit.CodePoint, "[3,4]")]
    [TestCase(OffsetUnit.Utf8, "[7,8]")]
    public void A_lone_surrogate_counts_as_the_character_that_replaces_it(OffsetUnit unit, string expected)
    {
        const string Text = "\uDC00a\uD800\"";
        var document = new QuoteDocument(Text, [], [], [new QuoteDiagnostic(QuoteDiagnosticCode.UnclosedQuotation, new TextSpan(3, 4))]);

        Assert.That(Write(writer => writer.Write("a", document), unit), Does.Contain($"\"span\":{expected}"));
    }

    [Test]
    public void Every_name_of_an_enum_is_in_kebab_case()
    {
        Assert.That(Enum.GetValues<AttributionReason>().Select(value => KebabNames<AttributionReason>.Of(value).Value), Has.All.Match("^[a-z]+(-[a-z]+)*$"));
        Assert.That(KebabNames<QuoteDiagnosticCode>.Of(QuoteDiagnosticCode.UnopenedQuotation).Value, Is.EqualTo("unopened-quotation"));
    }

    [TestCase("""  "a\"b 1"  """, "\"a\\\"b 1\"")]
    [TestCase("7", "7")]
    [TestCase("-1.50e+2", "-1.50e+2")]
    [TestCase("12345678901234567890123456789", "12345678901234567890123456789")]
    public void An_id_comes_back_as_it_came(string json, string expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var id = DocumentId.FromJson(ref reader);

        Assert.That(Write(writer => writer.Write(id, QuoteExtractor.Extract(""))), Does.StartWith($"{{\"id\":{expected},"));
    }

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("\"\\ud800\"")]
    public void What_is_neither_string_nor_number_is_no_id(string json)
    {
        Assert.That(
            () =>
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
                reader.Read();
                return DocumentId.FromJson(ref reader);
            },
            Throws.InstanceOf<JsonException>());
    }

    [Test]
    public void Ids_are_equal_where_value_and_kind_are()
    {
        DocumentId seven = 7;
        Assert.That(seven, Is.EqualTo((DocumentId)(5 + 2)));
        Assert.That(seven, Is.Not.EqualTo((DocumentId)"7"));
        Assert.That(default(DocumentId).ToString(), Is.Empty);
    }

    [Test]
    public void An_error_takes_the_line_of_its_document()
    {
        Assert.That(Write(writer => writer.WriteError(7, "no text")), Is.EqualTo("{\"line\":7,\"error\":\"no text\"}\n"));
        Assert.That(Write(writer => writer.WriteError(7, "no text", "a.jsonl")), Is.EqualTo("{\"line\":7,\"error\":\"no text\",\"file\":\"a.jsonl\"}\n"));
    }

    [Test]
    public void Each_line_reaches_a_stream_at_once_and_whole()
    {
        using var stream = new RecordingStream();
        using var writer = new JsonLinesWriter(stream);

        writer.Write(1, MadeUpDocument.Create());
        writer.WriteError(2, "no text");

        Assert.That(stream.Writes, Has.Count.EqualTo(2));
        Assert.That(stream.Writes, Has.All.EndsWith("\n"));
        Assert.That(stream.Flushes, Is.EqualTo(2));
    }

    [Test]
    public void A_long_line_does_not_disturb_the_next()
    {
        var text = new string('x', 3_000_000);
        var document = new QuoteDocument(text, [new Quote(QuoteKind.Direct, text, [new(0, text.Length)], [new(0, text.Length)])], [], []);

        var lines = Write(writer =>
        {
            writer.Write(1, document);
            writer.WriteError(2, "no text");
        }).Split('\n');

        Assert.That(lines, Has.Length.EqualTo(3));
        Assert.That(lines[0], Has.Length.GreaterThan(3_000_000));
        Assert.That(lines[1], Is.EqualTo("{\"line\":2,\"error\":\"no text\"}"));
    }

    [Test]
    public void Rejects_null()
    {
        using var writer = new JsonLinesWriter(new ArrayBufferWriter<byte>());

        Assert.That(() => new JsonLinesWriter((Stream)null!), Throws.ArgumentNullException);
        Assert.That(() => writer.Write("a", null!), Throws.ArgumentNullException);
        Assert.That(() => writer.WriteError(1, null!), Throws.ArgumentNullException);
    }

    static string Write(Action<JsonLinesWriter> write, OffsetUnit unit = OffsetUnit.Utf16)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new JsonLinesWriter(buffer, unit);
        write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static string Cut(JsonElement span, OffsetUnit unit)
    {
        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
        return unit switch
        {
            OffsetUnit.Utf8 => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(MadeUpDocument.Text)[start..end]),
            OffsetUnit.CodePoint => string.Concat(MadeUpDocument.Text.EnumerateRunes().Take(start..end)),
            _ => MadeUpDocument.Text[start..end],
        };
    }
}
