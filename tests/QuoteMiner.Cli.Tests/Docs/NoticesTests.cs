using System.Text.Json;
using NUnit.Framework;

namespace QuoteMiner.Cli.Docs;

/// <summary>THIRD-PARTY-NOTICES.txt names what is in the tool.</summary>
public sealed class NoticesTests
{
    /// <summary>Used by the build, in no package.</summary>
    const string BuildTool = "Microsoft.NET.ILLink.Tasks";

    [Test]
    public void Every_package_of_the_tool_is_named_with_its_version_and_no_other()
    {
        var packages = JsonElement.Parse(Repository.Read("src", "QuoteMiner.Cli", "packages.lock.json")).GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Name != BuildTool && package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}");

        var notices = Repository.Read("THIRD-PARTY-NOTICES.txt").ReplaceLineEndings("\n");
        var named = notices[..notices.IndexOf("\nSQLite (", StringComparison.Ordinal)].Split("\n\n").Select(notice => notice.Trim().Split('\n')).Where(lines => lines.Length == 4).ToArray();

        Assert.That(named.Select(lines => lines[0]), Is.EquivalentTo(packages));
        Assert.That(named.Select(lines => lines[3].Trim()), Has.All.EqualTo("MIT").Or.EqualTo("Apache-2.0").Or.EndsWith("(used under Apache-2.0)"));
        Assert.That(notices, Does.Contain("\nMIT License\n").And.Contain("Apache License"));
    }
}
