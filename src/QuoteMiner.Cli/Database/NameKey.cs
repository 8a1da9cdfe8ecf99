using QuoteMiner.Cli.Output.Readable;

namespace QuoteMiner.Cli.Database;

/// <summary>What two names have in common that are one over all articles.</summary>
internal static class NameKey
{
    /// <summary>The name with single spaces and small letters.</summary>
    public static string Of(string name) => ReadableText.Of(name).ToLowerInvariant();
}
