namespace QuoteMiner.Text;

/// <summary>A name: tokens [<paramref name="First"/>, <paramref name="End"/>), without title and without possessive 's.</summary>
internal readonly record struct NameSpan(int First, int End, NameKind Kind);

internal enum NameKind : byte
{
    None,
    Person,
    Organisation,
    Place,

    /// <summary>Works, events, adjectives of nations and parties, and names of an unknown kind.</summary>
    Other,

    /// <summary>People called by nation, party or religion: <c>Americans</c>, <c>Democrats</c>.</summary>
    Group,
}
