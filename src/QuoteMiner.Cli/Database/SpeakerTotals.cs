namespace QuoteMiner.Cli.Database;

/// <summary>All quotes of a database, by what is known of who said them.</summary>
/// <param name="Speakers">How many have a name.</param>
/// <param name="Quotes">Of all, whoever said them.</param>
/// <param name="WithoutName">Quotes of groups, documents and others who have no name.</param>
/// <param name="Unattributed">Quotes without a speaker.</param>
internal sealed record SpeakerTotals(long Speakers, long Quotes, long WithoutName, long Unattributed);
