using NUnit.Framework;
using QuoteMiner.Cli.Reporting;

namespace QuoteMiner.Cli.Output.Readable;

public sealed class QuoteTableTests
{
    [Test]
    public void Has_speakers_on_the_left_and_words_and_facts_on_the_right()
    {
        const string Expected = """
            Mira Park                 "It moved,"
                                      direct · cue: said · confidence 0.97
            Mira Park and Ivo Brandt  "a warning"
                                      mixed · She and Ivo Brandt → Mira Park and Ivo Brandt
                                      · cue: called · confidence 0.97
            (unattributed)            "us"
                                      direct · confidence 0.97

            """;

        Assert.That(Write(TerminalSettings.None, MadeUpDocument.Create()), Is.EqualTo(Expected.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Is_as_wide_as_the_terminal()
    {
        const string Expected = """
            Mira Park       "It moved,"
                            direct · cue: said ·
                            confidence 0.97
            Mira Park and   "a warning"
            Ivo Brandt      mixed · She and Ivo Brandt →
                            Mira Park and Ivo Brandt ·
            """;

        Assert.That(Write(new TerminalSettings { Width = 44 }, MadeUpDocument.Create()), Does.StartWith(Expected.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Colours_stand_around_words_only_where_they_are_wanted()
    {
        var coloured = Write(new TerminalSettings { HasColours = true }, MadeUpDocument.Create());

        Assert.That(coloured, Does.StartWith("\e[36mMira Park\e[0m                 \"It moved,\"\n"));
        Assert.That(
            System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9]+m", ""), Is.EqualTo(Write(TerminalSettings.None, MadeUpDocument.Create())));
    }

    [Test]
    public void Parts_of_a_quotation_stand_apart()
    {
        var document = QuoteExtractor.Extract("Marta Oyelaran inspected the dam on Monday. \"The dam is safe,\" she said. \"We checked it twice.\"");

        Assert.That(Write(TerminalSettings.None, document), Does.StartWith("Marta Oyelaran  \"The dam is safe,\" … \"We checked it twice.\"\n                direct · she → Marta Oyelaran · cue: said · "));
    }

    [Test]
    public void A_speaker_in_doubt_is_shown_as_the_text_has_it()
    {
        const string Text = "“It\r\n\u001b[2J moved”, a\tlocal said.";
        var document = new QuoteDocument(
            Text,
            [new Quote(QuoteKind.Direct, Text[1..15], [new(1, 15)], [new(1, 15)]) { Mention = new Mention(new(18, 25), MentionKind.Nominal) }],
            [],
            []);

        Assert.That(
            Write(TerminalSettings.None, document),
            Is.EqualTo("a local   \"It \\u001B[2J moved\"\n          direct · a local → ? · confidence 0.00\n"));
    }

    static string Write(TerminalSettings terminal, QuoteDocument document)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new QuoteTable(output, terminal).Write(document, null);
        return output.ToString();
    }
}
