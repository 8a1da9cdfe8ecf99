using System.Xml.Linq;
using NUnit.Framework;

namespace QuoteMiner.Architecture;

/// <summary>Projects refer to each other one way only, and the package to nothing.</summary>
public sealed class ProjectReferenceTests
{
    /// <summary>What each project of src may refer to. A new project has to be entered here.</summary>
    static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["QuoteMiner"] = [],
        ["QuoteMiner.Reporting"] = ["QuoteMiner"],
        ["QuoteMiner.Evaluation"] = ["QuoteMiner"],
        ["QuoteMiner.Training"] = ["QuoteMiner", "QuoteMiner.Evaluation"],
        ["QuoteMiner.Cli"] = ["QuoteMiner", "QuoteMiner.Reporting", "QuoteMiner.Evaluation"],
    };

    static readonly string[] Packages = ["QuoteMiner", "QuoteMiner.Cli", "QuoteMiner.Reporting"];

    static IEnumerable<(string Name, XDocument Project)> ProjectsIn(params string[] folders) =>
        from folder in folders
        from path in Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories)
        select (Path.GetFileNameWithoutExtension(path), XDocument.Load(path));

    static IEnumerable<string> References(XDocument project, string kind) =>
        project.Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);

    static IEnumerable<string> ProjectReferences(XDocument project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    [Test]
    public void Projects_of_src_refer_one_way()
    {
        var wrong =
            from project in ProjectsIn("src")
            from reference in ProjectReferences(project.Project)
            where !Allowed.TryGetValue(project.Name, out var allowed) || !allowed.Contains(reference)
            select $"{project.Name} → {reference}";
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Nothing_refers_to_the_trainer() =>
        Assert.That(
            ProjectsIn("src", "samples", "benchmarks").Where(project => ProjectReferences(project.Project).Contains("QuoteMiner.Training")).Select(project => project.Name),
            Is.Empty);

    [Test]
    public void The_package_depends_on_no_package_and_no_assembly_but_the_base_library()
    {
        var project = ProjectsIn("src").Single(project => project.Name == "QuoteMiner").Project;
        Assert.That(References(project, "PackageReference"), Is.Empty);
        Assert.That(
            typeof(QuoteExtractor).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name),
            Has.All.StartsWith("System."));
    }

    [Test]
    public void Three_projects_are_packages() =>
        Assert.That(
            ProjectsIn("src", "samples", "benchmarks", "tests").Where(project => project.Project.Descendants("IsPackable").Any(element => element.Value == "true")).Select(project => project.Name),
            Is.EquivalentTo(Packages));

    [Test]
    public void Versions_stand_in_one_file() =>
        Assert.That(
            ProjectsIn("src", "samples", "benchmarks", "tests").Where(project => project.Project.Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null)).Select(project => project.Name),
            Is.Empty);
}
