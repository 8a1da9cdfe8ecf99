using System.Text.Json;
using Json.Schema;
using NUnit.Framework;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Output;

/// <summary>docs/quotes.schema.json describes what is written.</summary>
public sealed class SchemaTests
{
    const string Texts = """
        {"id":"a","text":"Geologist Mira Park was there. \"It moved,\" she said. \"Twice.\" Ivo Brandt called it \"a warning\" to \"all\"."}
        {"id":1.50,"text":"“Yes”, said Mira Park and Ivo Brandt. A placard read “No”. \"Never"}
        {"id":"🌊","text":"According to the audit, the dam \"may not hold\". “Go home,” villagers shouted. “Why?” asked a senior official."}
        {"text":"BRANDT: It held.\nPARK: It did not.\nBRANDT: It did."}
        {"text":"","date":"2024","more":{"deep":[1]}}
        nope
        {"id":true}
        """;

    static readonly string Json = File.ReadAllText(Repository.PathOf("docs", "quotes.schema.json"));
    static readonly JsonSchema Schema = JsonSchema.FromText(Json);
    static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    [TestCase("utf16")]
    [TestCase("codepoint")]
    [TestCase("utf8")]
    public async Task Lines_follow_the_schema(string offsets)
    {
        using var folder = new TemporaryFolder();
        var tool = await Tool.RunAsync("extract", folder.Write("a.jsonl", Texts), folder.Write("b.txt", "One."), folder.Write("c.html", PageTexts.Article), "--format", "jsonl", "--fields", "all", "--offsets", offsets);

        Assert.That(tool.Lines, Has.Count.EqualTo(9));
        foreach (var line in tool.Lines)
        {
            AssertValid(Schema, line);
        }
    }

    [Test]
    public async Task The_json_document_follows_the_schema_and_has_the_same_elements()
    {
        string[] args = ["extract", "--input", "jsonl", "--fields", "all", "--format"];
        var json = (await Tool.RunAsync(Texts, [.. args, "json"])).Output;
        var lines = (await Tool.RunAsync(Texts, [.. args, "jsonl"])).Lines;

        AssertValid(Schema, json);
        Assert.That(
            JsonElement.Parse(json).GetProperty("documents").EnumerateArray().Select(element => JsonSerializer.Serialize(element)),
            Is.EqualTo(lines.Select(line => JsonSerializer.Serialize(JsonElement.Parse(line)))));
    }

    [TestCase("{}")]
    [TestCase("""{"line":0,"error":"x"}""")]
    [TestCase("""{"id":"a","offsets":"bytes","quotes":[],"speakers":[],"diagnostics":[]}""")]
    [TestCase("""{"id":"a","offsets":"utf8","quotes":[],"speakers":[],"diagnostics":[],"more":1}""")]
    [TestCase("""{"id":"a","offsets":"utf8","quotes":[],"speakers":[],"diagnostics":[{"code":"unclosed-quotation","span":[1,2,3]}]}""")]
    public void Other_objects_do_not(string line) => Assert.That(Schema.Evaluate(JsonElement.Parse(line), Options).IsValid, Is.False);

    [Test]
    public void Every_name_of_an_enumeration_is_in_the_schema()
    {
        var definitions = JsonElement.Parse(Json).GetProperty("$defs");

        AssertNames<QuoteKind>(definitions.GetProperty("quote").GetProperty("properties").GetProperty("kind"), skipsNone: true);
        AssertNames<AttributionReason>(definitions.GetProperty("quote").GetProperty("properties").GetProperty("reason"), skipsNone: false);
        AssertNames<MentionKind>(definitions.GetProperty("mention").GetProperty("properties").GetProperty("kind"), skipsNone: true);
        AssertNames<SpeakerKind>(definitions.GetProperty("speakerKind"), skipsNone: true);
        AssertNames<QuoteDiagnosticCode>(definitions.GetProperty("diagnostic").GetProperty("properties").GetProperty("code"), skipsNone: true);
    }

    static void AssertNames<TEnum>(JsonElement definition, bool skipsNone)
        where TEnum : struct, Enum =>
        Assert.That(
            definition.GetProperty("enum").EnumerateArray().Select(name => name.GetString()),
            Is.EqualTo(Enum.GetValues<TEnum>().Skip(skipsNone ? 1 : 0).Select(value => KebabNames<TEnum>.Of(value).Value)));

    static void AssertValid(JsonSchema schema, string json)
    {
        var result = schema.Evaluate(JsonElement.Parse(json), Options);
        Assert.That(result.IsValid, Is.True, () => $"{json}\n{JsonSerializer.Serialize(result)}");
    }
}
