namespace QuoteMiner.Cli.Database;

/// <summary>One who speaks in the articles of a database.</summary>
/// <param name="Name">As the first article has it.</param>
/// <param name="Kind">As the first article has it.</param>
/// <param name="Description">The first that an article gives, or null.</param>
/// <param name="Quotes">What was said together with others counts too.</param>
internal sealed record SpeakerCount(string Name, string Kind, string? Description, long Quotes, long Articles);
