using NUnit.Framework;

namespace QuoteMiner.Cli.Commands;

/// <summary><c>inspect -o FILE</c>: the file is there when it is whole, and else as it was.</summary>
public sealed class InspectOutputTests
{
    const string Text = "“It held,” Mira Park said.";

    [TestCase("out.html", "<!DOCTYPE html>")]
    [TestCase("out.HTML", "<!DOCTYPE html>")]
    [TestCase("out.conllu", "# newdoc id = -\n")]
    [TestCase("out.txt", "sentence 1, paragraph 1")]
    [TestCase("out", "sentence 1, paragraph 1")]
    public async Task The_extension_names_the_format(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, name);

        Assert.That(await Tool.RunAsync(Text, ["inspect", "-o", output]), Is.EqualTo(new Tool(0, "", "")));

        Assert.That(await File.ReadAllTextAsync(output), Does.StartWith(start));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.EqualTo(new[] { output }));
    }

    [Test]
    public async Task A_file_has_what_standard_output_would_have()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("out.txt", "old");

        await Tool.RunAsync(Text, ["inspect", "--output", output, "--format", "html"]);

        Assert.That(await File.ReadAllTextAsync(output), Is.EqualTo((await Tool.RunAsync(Text, ["inspect", "-o", "-", "--format", "html"])).Output));
    }

    [Test]
    public async Task What_cannot_be_done_leaves_the_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("out.html", "old");

        var missing = await Tool.RunAsync("inspect", Path.Combine(folder.Path, "missing.txt"), "-o", output);
        var quotation = await Tool.RunAsync(Text, ["inspect", "--quotation", "2", "-o", output]);

        Assert.That((missing.ExitCode, quotation.ExitCode), Is.EqualTo((1, 1)));
        Assert.That(quotation.Error, Is.EqualTo("quoteminer: -: there is no quotation 2; the text has 1\n"));
        Assert.That(await File.ReadAllTextAsync(output), Is.EqualTo("old"));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.EqualTo(new[] { output }));
    }

    [Test]
    public async Task A_place_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "missing", "out.html");

        Assert.That(await Tool.RunAsync(Text, ["inspect", "-o", output]), Is.EqualTo(new Tool(1, "", $"quoteminer: cannot write: {output}: no such folder\n")));
    }

    [Test]
    [Platform("Linux")]
    public async Task A_full_disk_is_named_with_its_file([Values("text", "conllu", "html")] string format) =>
        Assert.That(
            await Tool.RunAsync(Text, ["inspect", "-o", "/dev/full", "--format", format]),
            Is.EqualTo(new Tool(1, "", "quoteminer: cannot write: /dev/full: No space left on device\n")));

    [Test]
    public async Task One_quotation_is_told_in_words_or_in_a_page()
    {
        using var folder = new TemporaryFolder();

        var tool = await Tool.RunAsync(Text, ["inspect", "--quotation", "1", "-o", Path.Combine(folder.Path, "out.conllu")]);

        Assert.That(tool.ExitCode, Is.EqualTo(2));
        Assert.That(tool.Error, Does.Contain("--format conllu"));
    }
}
