using NUnit.Framework;
using PublicApiGenerator;

namespace QuoteMiner.Architecture;

/// <summary>The public API is the one that was approved.</summary>
public sealed class PublicApiTests
{
    const string Accept = "UPDATE_APPROVED";

    static readonly string Approved = Repository.PathOf("tests", "QuoteMiner.Tests", "Architecture", "QuoteMiner.PublicApi.txt");

    [Test]
    public void Is_the_approved_one()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var current = typeof(QuoteExtractor).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(Approved, current);
        }

        var approved = File.ReadAllText(Approved).ReplaceLineEndings("\n");
        Assert.That(
            current.Split('\n'),
            Is.EqualTo(approved.Split('\n')),
            $"The public API changed. If it was meant to, run the tests once with {Accept}=1 and commit {Path.GetFileName(Approved)}.");
    }
}
