using NUnit.Framework;

namespace QuoteMiner.Evaluation;

public sealed class PredictionReaderTests
{
    [Test]
    public void The_format_of_extract_is_read()
    {
        PredictedDocument document = Read("""
            {"id":"a1","offsets":"utf16","quotes":[{"kind":"mixed","text":"x","spans":[[12,18],[20,24]],"content":[[11,24]],"cue":[18,20],"mention":{"span":[7,9],"kind":"pronoun"},"speaker":{"id":0,"name":"Ida Holm","kind":"person"},"confidence":0.97,"reason":"subject-of-cue"}],"speakers":[],"diagnostics":[]}
            """)["a1"];
        PredictedQuote quote = document.Quotes.Single();
        Assert.That(document.Offsets, Is.EqualTo(OffsetUnit.Utf16));
        Assert.That(quote.Spans, Is.EqualTo(new TextSpan[] { new(12, 18), new(20, 24) }));
        Assert.That(quote.Content, Is.EqualTo(new TextSpan[] { new(11, 24) }));
        Assert.That(quote.Mention, Is.EqualTo(new TextSpan(7, 9)));
        Assert.That(quote.SpeakerName, Is.EqualTo("Ida Holm"));
    }

    [TestCase("""{"spans":[]}""", null, null)]
    [TestCase("""{"spans":[],"mention":null,"speaker":null,"content":null}""", null, null)]
    [TestCase("""{"spans":[],"mention":{"span":null},"speaker":{"name":null,"mention":[1,2]}}""", 1, null)]
    [TestCase("""{"spans":[],"speaker":{"name":"Ida","mention":[1,2]}}""", 1, "Ida")]
    [TestCase("""{"spans":[],"mention":{"span":[3,4]},"speaker":{"name":"Ida","mention":[1,2]}}""", 3, "Ida")]
    public void Mention_and_speaker_may_be_absent_null_or_in_the_older_form(string quote, int? mention, string? name)
    {
        PredictedQuote read = Read($$"""{"id":"a","quotes":[{{quote}}]}""")["a"].Quotes[0];
        Assert.That(read.Mention?.Start, Is.EqualTo(mention));
        Assert.That(read.SpeakerName, Is.EqualTo(name));
    }

    [Test]
    public void Numbers_are_ids_and_the_last_of_an_id_counts()
    {
        IReadOnlyDictionary<string, PredictedDocument> documents = Read("""
            {"id":7,"quotes":[{"spans":[]}]}
            {"id":"7","offsets":"codepoint","quotes":[]}
            """);
        Assert.That(documents, Has.Count.EqualTo(1));
        Assert.That(documents["7"].Offsets, Is.EqualTo(OffsetUnit.CodePoint));
    }

    [Test]
    public void Lines_that_report_an_error_are_passed_over() =>
        Assert.That(Read("""{"line":7,"error":"expected a JSON object"}"""), Is.Empty);

    [TestCase("""{"id":"a","offsets":"utf8","quotes":[]}""", "\"utf16\" or \"codepoint\", found \"utf8\"")]
    [TestCase("""{"id":"a"}""", "\"quotes\"")]
    [TestCase("""{"line":7}""", "\"id\"")]
    [TestCase("""{"id":"a","quotes":[{}]}""", "\"spans\"")]
    [TestCase("""{"id":"a","quotes":[{"spans":[[3,2]]}]}""", "start <= end")]
    [TestCase("""{"id":"a","quotes":[{"spans":[[-1,2]]}]}""", "0 <= start")]
    [TestCase("""{"id":"a","quotes":[{"spans":[],"mention":[1,2]}]}""", "an object or null")]
    [TestCase("""{"id":"a","quotes":[{"spans":[],"speaker":{"name":5}}]}""", "a string")]
    public void A_bad_line_is_named_with_what_was_expected(string line, string expected) =>
        Assert.That(
            () => Read("\n" + line),
            Throws.TypeOf<InvalidDataException>().With.Message.Contain("predicted.jsonl, line 2: expected").And.Message.Contain(expected));

    static IReadOnlyDictionary<string, PredictedDocument> Read(string content)
    {
        using var folder = new TemporaryFolder();
        return PredictionReader.Read(folder.Write("predicted.jsonl", content));
    }
}
