using System.Text.RegularExpressions;
using NUnit.Framework;

namespace QuoteMiner.Architecture;

/// <summary>Inside the package a stage uses Text, Learning, Models and Lexicons, and no other stage; the pipeline alone knows the stages.</summary>
public sealed partial class LayeringTests
{
    const string PublicApi = "";
    const string Pipeline = "Pipeline";
    const string Batching = "Batching";

    static readonly string[] Shared = ["Text", "Learning", "Models", "Lexicons"];

    static readonly string SourceFolder = Repository.PathOf("src", "QuoteMiner");

    static IEnumerable<(string Folder, string File, string Used)> Uses() =>
        from path in Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
        let file = Path.GetRelativePath(SourceFolder, path).Replace('\\', '/')
        where !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal)
        let folder = file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : PublicApi
        from used in NamespacesIn(File.ReadAllText(path))
        where used != folder
        select (folder, file, used);

    /// <summary>The folders that a source file names: in a using, by the full name of a type, or by its name from inside QuoteMiner (<c>Cues.CueFinder</c>).</summary>
    static IEnumerable<string> NamespacesIn(string source) =>
        FullName().Matches(source).Select(match => match.Groups["folder"].Value)
            .Concat(PartialName().Matches(source).Where(IsType).Select(match => match.Groups["folder"].Value))
            .Distinct();

    static bool IsType(Match match) => typeof(QuoteExtractor).Assembly.GetType($"QuoteMiner.{match.Groups["folder"].Value}.{match.Groups["type"].Value}") is not null;

    static bool IsStage(string folder) => folder is not (PublicApi or Pipeline or Batching) && !Shared.Contains(folder);

    [Test]
    public void A_stage_uses_no_other_stage() =>
        Assert.That(Uses().Where(use => IsStage(use.Folder) && !Shared.Contains(use.Used)), Is.Empty);

    [Test]
    public void What_all_stages_share_uses_no_stage() =>
        Assert.That(Uses().Where(use => Shared.Contains(use.Folder) && !Shared.Contains(use.Used)), Is.Empty);

    [Test]
    public void The_pipeline_alone_uses_the_stages() =>
        Assert.That(Uses().Where(use => use.Folder is PublicApi or Batching && IsStage(use.Used)), Is.Empty);

    [Test]
    public void Namespaces_are_folders() =>
        Assert.That(
            typeof(QuoteExtractor).Assembly.GetTypes()
                .Where(type => type.Namespace?.StartsWith("QuoteMiner.", StringComparison.Ordinal) == true && type.DeclaringType is null)
                .Where(type => !Directory.Exists(Path.Combine(SourceFolder, type.Namespace!.Split('.')[1]))),
            Is.Empty);

    [Test]
    public void Public_types_stand_in_the_root_namespace() =>
        Assert.That(typeof(QuoteExtractor).Assembly.GetExportedTypes().Where(type => type.Namespace != "QuoteMiner"), Is.Empty);

    [Test]
    public void The_reader_of_sources_sees_every_way_to_name_a_folder() =>
        Assert.That(
            NamespacesIn("using QuoteMiner.Cues;\nvar a = global::QuoteMiner.Mentions.X.Y; var b = Text.AnnotatedText.Z; var c = text.Tokens.Count;"),
            Is.EquivalentTo(["Cues", "Mentions", "Text"]));

    [GeneratedRegex(@"\bQuoteMiner\.(?<folder>[A-Z]\w*)(?=[.;])", RegexOptions.ExplicitCapture)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w*)\.(?<type>[A-Z]\w*)", RegexOptions.ExplicitCapture)]
    private static partial Regex PartialName();
}
