using System.Runtime.Versioning;
using NUnit.Framework;

namespace QuoteMiner.Cli.Output;

/// <summary><c>-o FILE</c>: the file is there when it is whole, and else as it was.</summary>
public sealed class OutputFileTests
{
    const string Text = "“It held,” Mira Park said.";

    [TestCase("out.json", "{\n  \"documents\": [")]
    [TestCase("out.JSONL", "{\"id\":")]
    [TestCase("out.csv", "document_id,")]
    [TestCase("out.txt", "Mira Park  \"It held,\"")]
    [TestCase("out", "Mira Park  \"It held,\"")]
    public async Task The_extension_names_the_format(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, name);

        var tool = await Tool.RunAsync(Text, ["extract", "-o", output]);

        Assert.That(tool, Is.EqualTo(new Tool(0, "", "")));
        Assert.That(await File.ReadAllTextAsync(output), Does.StartWith(start));
        Assert.That(Directory.EnumerateFileSystemEntries(folder.Path), Is.EqualTo(new[] { output }));
    }

    [Test]
    public async Task The_format_asked_for_wins_over_the_extension()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("a.csv", "old");

        await Tool.RunAsync(Text, ["extract", "--output", output, "--format", "jsonl"]);

        Assert.That(await File.ReadAllTextAsync(output), Does.StartWith("{\"id\":\"-\""));
    }

    [Test]
    public async Task A_dash_is_standard_output()
    {
        var tool = await Tool.RunAsync(Text, ["extract", "-o", "-", "--format", "csv"]);

        Assert.That(tool.Output, Does.StartWith("document_id,"));
    }

    [Test]
    public async Task An_input_can_be_replaced()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.jsonl", $"{{\"id\":\"a\",\"text\":\"{Text}\"}}\n");

        await Tool.RunAsync("extract", path, "-o", path);

        Assert.That(await File.ReadAllTextAsync(path), Does.StartWith("{\"id\":\"a\",\"offsets\"").And.Contain("Mira Park"));
    }

    [Test]
    public async Task Bad_inputs_do_not_keep_the_file_from_being_written()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "out.jsonl");

        var tool = await Tool.RunAsync("extract", Path.Combine(folder.Path, "missing"), folder.Write("a.txt", Text), "-o", output);

        Assert.That(tool.ExitCode, Is.EqualTo(1));
        Assert.That(File.Exists(output), Is.True);
    }

    [Test]
    public async Task A_place_that_cannot_be_written_is_named()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing", "out.csv");

        Assert.That(await Tool.RunAsync("extract", "-o", missing), Is.EqualTo(new Tool(1, "", $"quoteminer: cannot write: {missing}: no such folder\n")));
        Assert.That(await Tool.RunAsync("extract", "-o", folder.Path), Is.EqualTo(new Tool(1, "", $"quoteminer: cannot write: {folder.Path}: is a directory\n")));
        Assert.That(await Tool.RunAsync("extract", "-o", ""), Is.EqualTo(new Tool(1, "", "quoteminer: cannot write: : not a name of a file\n")));
    }

    [Test]
    [Platform("Linux")]
    public async Task A_full_disk_is_named_with_its_file()
    {
        var tool = await Tool.RunAsync(Text, ["extract", "-o", "/dev/full"]);

        Assert.That(tool, Is.EqualTo(new Tool(1, "", "quoteminer: cannot write: /dev/full: No space left on device\n")));
    }

    [Test]
    [Platform("Linux")]
    [UnsupportedOSPlatform("windows")]
    public async Task A_link_and_the_mode_of_a_file_stay_and_a_device_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        var target = folder.Write("target.csv", "old");
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = Path.Combine(folder.Path, "link.csv");
        File.CreateSymbolicLink(link, "target.csv");

        await Tool.RunAsync(Text, ["extract", "-o", link]);
        var device = await Tool.RunAsync(Text, ["extract", "-o", "/dev/null"]);

        Assert.That(new FileInfo(link).LinkTarget, Is.EqualTo("target.csv"));
        Assert.That(await File.ReadAllTextAsync(target), Does.StartWith("document_id,"));
        Assert.That(File.GetUnixFileMode(target), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead));
        Assert.That(device.ExitCode, Is.Zero);
    }
}
