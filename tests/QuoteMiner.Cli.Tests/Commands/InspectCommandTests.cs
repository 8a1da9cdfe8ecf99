using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

public sealed class InspectCommandTests
{
    const string Text = "\"The dam didn't move,\" Marta Oyelaran said. It's Brandt's.\n\nNobody at Northgate Water cannot 😀 see it\u00A0now.\n";

    static async Task<Tool> InspectAsync(string text) => await Tool.RunAsync(text, ["inspect", "--format", "conllu"]);

    [Test]
    public async Task Writes_ten_columns_with_words_numbered_in_each_sentence()
    {
        var sentences = ConlluSentence.Parse((await InspectAsync(Text)).Output);

        Assert.That(sentences, Has.Count.EqualTo(3));
        foreach (var sentence in sentences)
        {
            Assert.That(sentence.Rows.Select(row => row.Length), Is.All.EqualTo(10));
            Assert.That(sentence.Rows.SelectMany(row => row).Select(cell => cell.Length), Is.All.GreaterThan(0));
            Assert.That(sentence.Words.Select(row => row[0]), Is.EqualTo(Enumerable.Range(1, sentence.Words.Count).Select(i => $"{i}")));
        }
    }

    [Test]
    public async Task Names_documents_paragraphs_and_sentences()
    {
        var sentences = ConlluSentence.Parse((await InspectAsync(Text)).Output);

        Assert.That(sentences[0].Comments, Is.EqualTo(new[] { "# newdoc id = -", "# newpar id = p1", "# sent_id = s1", "# text = \"The dam didn't move,\" Marta Oyelaran said." }));
        Assert.That(sentences[1].Comments, Is.EqualTo(new[] { "# sent_id = s2", "# text = It's Brandt's." }));
        Assert.That(sentences[2].Comments, Is.EqualTo(new[] { "# newpar id = p2", "# sent_id = s3", "# text = Nobody at Northgate Water cannot 😀 see it now." }));
    }

    [Test]
    public async Task The_range_of_every_line_gives_its_form()
    {
        var rows = ConlluSentence.Parse((await InspectAsync("\uFEFF" + Text)).Output).SelectMany(sentence => sentence.Rows).ToList();

        Assert.That(rows.Select(row => Text[ConlluSentence.RangeOf(row)]), Is.EqualTo(rows.Select(row => row[1])));
    }

    [Test]
    public async Task A_word_in_parts_has_a_line_of_its_own()
    {
        var sentences = ConlluSentence.Parse((await InspectAsync(Text)).Output);

        Assert.That(
            sentences.SelectMany(sentence => sentence.Rows).Where(row => row[0].Contains('-', StringComparison.Ordinal)).Select(row => $"{row[0]} {row[1]}"),
            Is.EqualTo(new[] { "4-5 didn't", "1-2 It's", "3-4 Brandt's", "5-6 cannot" }));
        Assert.That(sentences[0].Words.Select(row => row[1]), Has.Some.EqualTo("n't"));
    }

    [TestCase("J.Smith paid $5m at 5pm.")]
    [TestCase("The well-known U.S.-backed plan cost 5km/h (or so).")]
    public async Task Tokens_that_adjoin_are_not_always_one_word(string text)
    {
        var sentence = ConlluSentence.Parse((await InspectAsync(text)).Output).Single();

        Assert.That(sentence.Rows, Has.Count.EqualTo(sentence.Words.Count));
        Assert.That(sentence.Text, Is.EqualTo(text));
    }

    [Test]
    public async Task The_text_is_the_forms_with_the_spaces_that_the_lines_tell_of()
    {
        foreach (var sentence in ConlluSentence.Parse((await InspectAsync(Text)).Output))
        {
            var written = new StringBuilder();
            var covered = 0;
            foreach (var row in sentence.Rows.Where(row => ConlluSentence.RangeOf(row).Start.Value >= covered))
            {
                covered = ConlluSentence.RangeOf(row).End.Value;
                written.Append(row[1]).Append(row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) ? "" : " ");
            }

            Assert.That(written.ToString().TrimEnd(), Is.EqualTo(sentence.Text));
        }
    }

    [Test]
    public async Task A_name_is_put_in_brackets_with_its_kind()
    {
        var sentence = ConlluSentence.Parse((await InspectAsync(Text)).Output)[0];

        Assert.That(
            sentence.Words.Where(row => row[9].StartsWith("Entity=", StringComparison.Ordinal)).Select(row => $"{row[1]} {row[9].Split('|')[0]}"),
            Is.EqualTo(new[] { "Marta Entity=(person", "Oyelaran Entity=person)" }));
    }

    [Test]
    public async Task Heads_make_a_tree_or_are_left_open()
    {
        foreach (var sentence in ConlluSentence.Parse((await InspectAsync(Text)).Output))
        {
            var heads = sentence.Words.Select(row => row[6]).ToList();
            if (heads.Exists(head => head != "_"))
            {
                Assert.That(heads.Count(head => head == "0"), Is.EqualTo(1));
                Assert.That(sentence.IsTree(), Is.True);
                Assert.That(sentence.Words.Where(row => row[7] == "root").Select(row => row[6]), Is.EqualTo(new[] { "0" }));
            }
        }
    }

    [TestCase("")]
    [TestCase(" \n\t\r\n")]
    public async Task A_text_without_words_gives_nothing(string text)
    {
        var tool = await InspectAsync(text);

        Assert.That((tool.ExitCode, tool.Output, tool.Error), Is.EqualTo((0, "", "")));
    }

    [Test]
    public async Task Odd_characters_break_no_line()
    {
        var text = "a\u0000b c\u2028d\te\u001B[31m f\u0085g\rh #1 # x\u200By\n# text = z\n";

        var tool = await InspectAsync(text);

        Assert.That(tool.Output.Where(c => c != '\n' && c != '\t').Any(c => char.IsControl(c) || c == '\u2028'), Is.False);
        foreach (var sentence in ConlluSentence.Parse(tool.Output))
        {
            Assert.That(sentence.Rows.Select(row => row.Length), Is.All.EqualTo(10));
            Assert.That(sentence.Rows.Select(row => text[ConlluSentence.RangeOf(row)]), Is.EqualTo(sentence.Rows.Select(row => row[1])));
        }
    }

    [Test]
    public async Task Tables_show_tokens_findings_and_the_reason_of_each_quote()
    {
        using var folder = new TemporaryFolder();

        var tool = await Tool.RunAsync("inspect", folder.Write("a.jsonl", Text));

        Assert.That(tool.ExitCode, Is.Zero);
        Assert.That(tool.Output, Does.StartWith("sentence 1, paragraph 1, [0, 43)\n   #  form      lemma"));
        Assert.That(tool.Output, Does.Match(@"\n +10  Oyelaran  .+person\n"));
        Assert.That(tool.Output, Does.Contain("\n  mention 9: Marta Oyelaran (name, "));
        Assert.That(tool.Output, Does.Contain("\n  cue 11: said (verb, 1.00, subject: Marta Oyelaran)\n"));
        Assert.That(tool.Output, Does.Contain("\nquotes\n  [1, 21) Marta Oyelaran: The dam didn't move, (direct, subject-of-cue, cue: said, mention: Marta Oyelaran, confidence "));
    }

    [Test]
    public async Task Tables_of_a_text_without_words_say_that_there_is_no_quote() =>
        Assert.That((await Tool.RunAsync("", ["inspect"])).Output, Is.EqualTo("(no quotes)\n"));

    [Test]
    public async Task The_tables_number_the_quotations() =>
        Assert.That((await Tool.RunAsync(Text, ["inspect"])).Output, Does.Contain("\nquotations\n  1 [1, 21): The dam didn't move,\nquotes\n"));

    [Test]
    public async Task A_quotation_is_explained_by_its_sources_and_their_features()
    {
        const string Two = "\"The dam is safe,\" Marta Oyelaran told Ivo Brandt on Monday.";

        var tool = await Tool.RunAsync(Two, ["inspect", "--quotation", "1"]);

        Assert.That(tool.ExitCode, Is.Zero, tool.Error);
        Assert.That(tool.Output, Does.StartWith("quotation 1 of 1, [1, 17): The dam is safe,\n  attributed speech: +"));
        Assert.That(tool.Output, Does.Match(@"\n +score +behind +mention +cue +reason\n +1 +-?\d+\.\d+ +\[19, 33\) Marta Oyelaran +told +subject-of-cue\n +2 +-?\d+\.\d+ +\d+\.\d+ +\[39, 49\) Ivo Brandt"));
        Assert.That(tool.Output, Does.Match(@"\n  what 1 would lose .+\n +feature +1 +2 +loss\n"));
        Assert.That(tool.Output, Does.Match(@"\n +Pair\.CueDirectlyAfter +1 +\d\n").And.Match(@"\n +CueShare +0\.\d+"));
        Assert.That(tool.Output, Does.Match(@"\n +SourceLead +\d"));
    }

    [Test]
    public async Task A_quotation_whose_source_the_layout_names_was_not_ranked() =>
        Assert.That(
            (await Tool.RunAsync("BRANDT: It \"held\" again.\n", ["inspect", "--quotation", "1"])).Output,
            Is.EqualTo("quotation 1 of 1, [12, 16): held\n  not ranked: its layout names the source (transcript-label)\n"));

    [Test]
    public async Task A_quotation_whose_layout_names_nobody_was_not_ranked() =>
        Assert.That(
            (await Tool.RunAsync("Q. Was it safe then?\n\nA. It was safe enough.\n", ["inspect", "--quotation", "1"])).Output,
            Does.EndWith("\n  not ranked: its layout tells that it is speech but not whose (transcript-label)\n"));

    [Test]
    public async Task A_quotation_that_is_not_there_is_refused()
    {
        var missing = await Tool.RunAsync(Text, ["inspect", "--quotation", "2"]);
        var negative = await Tool.RunAsync(Text, ["inspect", "--quotation", "-1"]);
        var conllu = await Tool.RunAsync(Text, ["inspect", "--quotation", "1", "--format", "conllu"]);

        Assert.That((missing.ExitCode, missing.Output, missing.Error), Is.EqualTo((1, "", "quoteminer: -: there is no quotation 2; the text has 1\n")));
        Assert.That((negative.ExitCode, negative.Output), Is.EqualTo((2, "")));
        Assert.That(negative.Error, Does.Contain("--quotation is '-1'"));
        Assert.That((conllu.ExitCode, conllu.Output), Is.EqualTo((2, "")));
        Assert.That(conllu.Error, Does.Contain("--format conllu"));
    }

    [Test]
    public async Task What_cannot_be_read_is_told()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing.txt");
        var latin = folder.Write("latin.txt", [(byte)'c', 0xE9]);

        foreach (var (path, problem) in new[] { (missing, "no such file"), (folder.Path, "is a directory"), (latin, "not valid UTF-8 at byte 2") })
        {
            var tool = await Tool.RunAsync("inspect", path, "--format", "conllu");

            Assert.That((tool.ExitCode, tool.Output, tool.Error), Is.EqualTo((1, "", $"quoteminer: {path}: {problem}\n")));
        }
    }
}
