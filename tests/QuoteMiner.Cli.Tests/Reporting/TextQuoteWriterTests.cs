using NUnit.Framework;
using QuoteMiner.Reporting;

namespace QuoteMiner.Cli.Reporting;

public sealed class TextQuoteWriterTests
{
    [Test]
    public void Writes_a_line_a_quote()
    {
        const string Expected = """
            Mira Park: "It moved," (direct, cue: said, confidence 0.97)
            Mira Park and Ivo Brandt: "a warning" (mixed, cue: called, confidence 0.97)
            (unattributed): "us" (direct, confidence 0.97)

            """;

        Assert.That(Write(writer => writer.Write(MadeUpDocument.Create())), Is.EqualTo(Expected.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Heads_each_of_several_documents()
    {
        var empty = QuoteExtractor.Extract("");

        Assert.That(
            Write(writer =>
            {
                writer.Write(empty, "a.txt");
                writer.Write(empty, "b.txt");
            }),
            Is.EqualTo("== a.txt\n(no quotes)\n\n== b.txt\n(no quotes)\n"));
    }

    [Test]
    public void Names_the_mention_where_the_speaker_is_in_doubt_and_keeps_a_quote_on_one_line()
    {
        const string Text = "“It\r\n\u001b[2J moved”, a\tlocal said.";
        var document = new QuoteDocument(
            Text,
            [new Quote(QuoteKind.Direct, Text[1..15], [new(1, 15)], [new(1, 15)]) { Mention = new Mention(new(18, 25), MentionKind.Nominal) }],
            [],
            []);

        Assert.That(Write(writer => writer.Write(document)), Is.EqualTo("a local: \"It [2J moved\" (direct, confidence 0.00)\n"));
    }

    static string Write(Action<TextQuoteWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(new TextQuoteWriter(output));
        return output.ToString();
    }
}
