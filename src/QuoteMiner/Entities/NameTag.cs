namespace QuoteMiner.Entities;

/// <summary>
/// What the model says of a token: outside of names, or the first, an inner, the last or the only word of a name of a kind. Other names and
/// groups of people share the tag of what follows their first word: sixteen classes fill one block of a row. The numbers are the classes of the model: a change makes it void.
/// </summary>
internal enum NameTag : byte
{
    Outside,
    PersonFirst,
    PersonInner,
    PersonLast,
    PersonOnly,
    OrganisationFirst,
    OrganisationInner,
    OrganisationLast,
    OrganisationOnly,
    PlaceFirst,
    PlaceInner,
    PlaceLast,
    PlaceOnly,
    OtherFirst,
    OtherInner,
    GroupFirst,
}
