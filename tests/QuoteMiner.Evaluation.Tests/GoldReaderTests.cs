using NUnit.Framework;

namespace QuoteMiner.Evaluation;

public sealed class GoldReaderTests
{
    const string Line = """{"id":"a","text":"😀“Hm,” Ida said","quotes":[{"kind":"direct","content":[[1,6]],"cue":[[11,15]],"source":[[7,10]],"source_head":[7,10],"speaker":"Ida Holm"}]}""";

    [TestCase("gold.jsonl", false)]
    [TestCase("gold.jsonl.gz", true)]
    [TestCase("gold.dat", true)]
    public void Code_points_become_UTF16_units(string name, bool packed)
    {
        using var folder = new TemporaryFolder();
        GoldDocument document = GoldReader.Read(folder.Write(name, $"\n{Line}\n  \n", packed)).Single();
        GoldQuote quote = document.Quotes.Single();
        Assert.That(document.Id, Is.EqualTo("a"));
        Assert.That(quote.Content.Single().GetText(document.Text), Is.EqualTo("“Hm,”"));
        Assert.That(quote.Cue.Single().GetText(document.Text), Is.EqualTo("said"));
        Assert.That(quote.Source.Single().GetText(document.Text), Is.EqualTo("Ida"));
        Assert.That(quote.SourceHead?.GetText(document.Text), Is.EqualTo("Ida"));
        Assert.That(quote.Speaker, Is.EqualTo("Ida Holm"));
    }

    [Test]
    public void Spans_past_the_text_are_cut_and_turned_ones_are_empty()
    {
        GoldQuote quote = Read("""{"id":7,"text":"abc","quotes":[{"kind":"direct","content":[[1,99],[2,1],[50,60]],"cue":null,"source":[]}]}""").Single().Quotes[0];
        Assert.That(quote.Content, Is.EqualTo(new TextSpan[] { new(1, 3), new(2, 2), new(3, 3) }));
        Assert.That(quote.Cue, Is.Empty);
    }

    [Test]
    public void Of_one_id_the_last_counts_at_the_place_of_the_first()
    {
        IReadOnlyList<GoldDocument> documents = Read("""
            {"id":"a","text":"1","quotes":[]}
            {"id":"b","text":"2","quotes":[]}
            {"id":"a","text":"3","quotes":[]}
            """);
        Assert.That(documents.Select(document => document.Text), Is.EqualTo(new[] { "3", "2" }));
    }

    [Test]
    public void A_lone_surrogate_and_every_escape_are_kept() =>
        Assert.That(
            Read("""{"id":"a","text":"\ud83d \u0041\n\r\t\b\f\"\\\/ \ude00\ud83d\ude00","quotes":[]}""")[0].Text,
            Is.EqualTo("\uD83D A\n\r\t\b\f\"\\/ \uDE00\uD83D\uDE00"));

    [TestCase("{", "JSON object")]
    [TestCase("[]", "JSON object")]
    [TestCase("""{"text":"","quotes":[]}""", "\"id\"")]
    [TestCase("""{"id":null,"text":"","quotes":[]}""", "a string or a number")]
    [TestCase("""{"id":"a","quotes":[]}""", "\"text\"")]
    [TestCase("""{"id":"a","text":""}""", "\"quotes\"")]
    [TestCase("""{"id":"a","text":"","quotes":[1]}""", "array of objects")]
    [TestCase("""{"id":"a","text":"","quotes":[{"kind":"direct","content":[0,1],"source":[]}]}""", "span [start, end]")]
    [TestCase("""{"id":"a","text":"","quotes":[{"kind":"direct","content":[[0]],"source":[]}]}""", "span [start, end]")]
    [TestCase("""{"id":"a","text":"","quotes":[{"kind":"direct","content":[[0,1.5]],"source":[]}]}""", "whole numbers")]
    [TestCase("""{"id":"a","text":"","quotes":[{"kind":"direct","content":[[-1,1]],"source":[]}]}""", "0 or more")]
    [TestCase("""{"id":"a","text":"","quotes":[{"kind":"direct","content":[]}]}""", "\"source\"")]
    public void A_bad_line_is_named_with_what_was_expected(string line, string expected) =>
        Assert.That(
            () => Read(Line + "\n" + line),
            Throws.TypeOf<InvalidDataException>().With.Message.Contain("gold.jsonl, line 2: expected").And.Message.Contain(expected));

    [Test]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("gold.jsonl", "");
        File.WriteAllBytes(path, [.. "{\"id\":\""u8, 0xFF, .. "\"}"u8]);
        Assert.That(() => GoldReader.Read(path), Throws.TypeOf<InvalidDataException>().With.Message.Contain("UTF-8"));
    }

    [Test]
    public void A_broken_gzip_file_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("gold.jsonl.gz", "");
        File.WriteAllBytes(path, [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        Assert.That(() => GoldReader.Read(path), Throws.TypeOf<InvalidDataException>().With.Message.Contain("gold.jsonl.gz"));
    }

    [Test]
    public void A_missing_file_is_not_found() =>
        Assert.That(() => GoldReader.Read(Path.Combine(Path.GetTempPath(), "quoteminer-no-such-file")), Throws.TypeOf<FileNotFoundException>());

    static IReadOnlyList<GoldDocument> Read(string content)
    {
        using var folder = new TemporaryFolder();
        return GoldReader.Read(folder.Write("gold.jsonl", content));
    }
}
