using NUnit.Framework;
using QuoteMiner.Reporting;

namespace QuoteMiner.Browser;

/// <summary>Texts for the pages.</summary>
internal static class Articles
{
    public static string Sample { get; } = Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt");

    /// <summary>A later day of the same talks, so that two articles share speakers.</summary>
    public const string Sequel =
        """
        Envoy goes home

        Staffan de Mistura left Geneva on Monday without a date for new talks. “I have knocked on every door,” he said.

        John Kerry had called him in the morning. “Nobody is giving up,” Kerry said. Mayor Ilse Rademaker offered the hotel of her town for the winter. “We have beds and we have patience,” Rademaker said.
        """;

    /// <summary>What is known of <see cref="Sequel"/> when its title is another than its first line.</summary>
    public static DocumentDetails Details { get; } = new() { Title = "No date for new talks over Aleppo", Byline = "By Ana Ruiz and Tom Okafor", Date = "2016-12-12" };

    /// <summary>The article that lies beside a clone of the repository in some places.</summary>
    public static string Seed()
    {
        var path = Path.Combine(Directory.GetParent(Repository.Root)!.FullName, "shared", "seed", "article.txt");
        if (!File.Exists(path))
        {
            Assert.Ignore($"There is no {path}.");
        }

        return File.ReadAllText(path);
    }
}
