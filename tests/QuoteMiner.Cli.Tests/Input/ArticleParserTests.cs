using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Cli.Input;

public sealed class ArticleParserTests
{
    [TestCase("""{"text":"a"}""", "7")]
    [TestCase("""{"id":"x","text":"a"}""", "x")]
    [TestCase(""" { "text" : "a" , "id" : 12e3 } """, "12e3")]
    [TestCase("""{"\u0074ext":"\u0061","i\u0064":"x"}""", "x")]
    [TestCase("""{"text":"b","text":"a"}""", "7")]
    [TestCase("""{"more":{"text":2,"id":[]},"text":"a","list":[{"id":1}]}""", "7")]
    [TestCase("""{"\ud800":"\ud800","text":"a"}""", "7")]
    public void Finds_text_and_id(string line, string id)
    {
        var article = Parse(line);

        Assert.That(article.Problem, Is.Null);
        Assert.That(article.Text, Is.EqualTo("a"));
        Assert.That(article.Id.ToString(), Is.EqualTo(id));
        Assert.That(article.Line, Is.EqualTo(7));
    }

    [TestCase("nope", "not valid JSON at byte 2")]
    [TestCase("{\"text\":\"a\"", "not valid JSON at byte 12")]
    [TestCase("{\"text\":\"a\"} {}", "not valid JSON at byte 14")]
    [TestCase("{\"text\":\"a\",}", "not valid JSON at byte 13")]
    [TestCase("{'text':'a'}", "not valid JSON at byte 2")]
    [TestCase("[\"text\"]", "not a JSON object")]
    [TestCase("\"text\"", "not a JSON object")]
    [TestCase("null", "not a JSON object")]
    [TestCase("{}", "no text")]
    [TestCase("{\"Text\":\"a\"}", "no text")]
    [TestCase("{\"text\":null}", "text is not a string")]
    [TestCase("{\"text\":[\"a\"]}", "text is not a string")]
    [TestCase("{\"text\":\"\\ud800\"}", "text holds half a surrogate pair")]
    [TestCase("{\"text\":\"\\udc00\\ud800\"}", "text holds half a surrogate pair")]
    [TestCase("{\"id\":null,\"text\":\"a\"}", "id is neither a string nor a number")]
    [TestCase("{\"id\":{\"text\":\"b\"},\"text\":\"a\"}", "id is neither a string nor a number")]
    [TestCase("{\"id\":\"\\udc00\",\"text\":\"a\"}", "id holds half a surrogate pair")]
    public void Says_what_is_wrong(string line, string problem)
    {
        var article = Parse(line);

        Assert.That(article.Problem, Is.EqualTo(problem));
        Assert.That(article.Text, Is.Empty);
    }

    [TestCase(0xFF)]
    [TestCase(0xED, 0xA0, 0x80)]
    [TestCase(0xC0, 0x80)]
    public void Bytes_that_are_no_text_are_wrong(params int[] bytes)
    {
        byte[] line = [.. "{\"text\":\""u8, .. bytes.Select(value => (byte)value), .. "\"}"u8];

        Assert.That(ArticleParser.Parse(line, "-", 1, ArticleFields.Default).Problem, Is.EqualTo("not valid UTF-8 at byte 10"));
    }

    [Test]
    public void Nesting_does_not_matter()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);

        Assert.That(Parse($"{{\"x\":{deep},\"text\":\"a\"}}").Text, Is.EqualTo("a"));
    }

    [TestCase("""{"text":"a","date":"2024-05-01","n":1.50,"list":[1, {"x":null}]}""", "all", """date="2024-05-01" n=1.50 list=[1, {"x":null}]""")]
    [TestCase("""{"text":"a","date":1,"n":2}""", "n,other", "n=2")]
    [TestCase("""{"text":"a","date":1}""", "none", "")]
    [TestCase("""{"x":1,"text":"a","y":2,"x":3}""", "all", "x=3 y=2")]
    [TestCase("""{"\ud800":1,"\u0079":"\ud800","text":"a"}""", "all", "y=\"\\ud800\"")]
    public void Hands_other_fields_through_as_they_came(string line, string others, string expected)
    {
        var fields = new ArticleFields { Others = others switch { "all" => null, "none" => [], _ => others.Split(',') } };

        var article = ArticleParser.Parse(Encoding.UTF8.GetBytes(line), "-", 7, fields);

        Assert.That(article.Problem, Is.Null);
        Assert.That(string.Join(' ', article.Fields.Select(field => $"{field.Name}={field.Json}")), Is.EqualTo(expected));
    }

    [Test]
    public void Text_and_id_may_have_other_names()
    {
        var fields = new ArticleFields { Text = "body", Id = "url", Others = null };

        var article = ArticleParser.Parse("""{"id":1,"url":"u","text":"t","body":"b"}"""u8, "-", 7, fields);
        var without = ArticleParser.Parse("""{"text":"t"}"""u8, "-", 7, fields);

        Assert.That((article.Id.ToString(), article.Text), Is.EqualTo(("u", "b")));
        Assert.That(article.Fields.Select(field => field.Name), Is.EqualTo(new[] { "id", "text" }));
        Assert.That(without.Problem, Is.EqualTo("no body"));
    }

    [TestCase("{}", null, null, null)]
    [TestCase("{'title':' A\\n b ','byline':'C','date':'2024-05-01T10:00'}", "A b", "C", "2024-05-01")]
    [TestCase("{'title':[1],'byline':'\\ud800','date':20240501,'published':'May 1, 2024'}", null, null, "2024-05-01")]
    [TestCase("{'title':'A','title':null,'byline':' ','pubDate':'01/05/2024'}", null, null, null)]
    [TestCase("{'t\\u0069tle':'A','date':{'date':'2024-05-01'}}", "A", null, null)]
    public void Title_byline_and_date_are_told_whether_fields_are_handed_through_or_not(string line, string? title, string? byline, string? date)
    {
        line = line.Replace('\'', '"').Replace("{}", "{\"x\":1}", StringComparison.Ordinal);

        var article = Parse($"{line[..^1]},\"text\":\"a\"}}");

        Assert.That(article.Problem, Is.Null);
        Assert.That(article.Facts, Is.EqualTo(new ArticleFacts(title, byline, date)));
        Assert.That(article.Fields, Is.Empty);
    }

    [Test]
    public void The_date_may_have_another_name()
    {
        var article = ArticleParser.Parse("{\"text\":\"a\",\"date\":\"2020-01-01\",\"day\":\"2024-05-01\"}"u8, "-", 7, new ArticleFields { Dates = ["day"] });

        Assert.That(article.Facts.Date, Is.EqualTo("2024-05-01"));
    }

    static Article Parse(string line) => ArticleParser.Parse(Encoding.UTF8.GetBytes(line), "-", 7, ArticleFields.Default);
}
