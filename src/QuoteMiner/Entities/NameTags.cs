using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Which tags follow which, and how they make names.</summary>
internal static class NameTags
{
    public const int Count = (int)NameTag.GroupFirst + 1;

    /// <summary>A bit for each tag that may stand where no name is open.</summary>
    const int Starts = (1 << (int)NameTag.Outside) | (1 << (int)NameTag.PersonFirst) | (1 << (int)NameTag.PersonOnly)
        | (1 << (int)NameTag.OrganisationFirst) | (1 << (int)NameTag.OrganisationOnly)
        | (1 << (int)NameTag.PlaceFirst) | (1 << (int)NameTag.PlaceOnly) | (1 << (int)NameTag.OtherFirst) | (1 << (int)NameTag.GroupFirst);

    /// <summary>The kind of a name that begins with this tag.</summary>
    public static NameKind Kind(this NameTag tag) => tag == NameTag.GroupFirst ? NameKind.Group : (NameKind)(((int)tag + 3) / 4);

    /// <summary>The name may go on behind this token.</summary>
    public static bool IsOpen(this NameTag tag) => ((int)tag & 3) is 1 or 2 || tag == NameTag.GroupFirst;

    public static bool Begins(this NameTag tag) => (Starts & (1 << (int)tag)) != 0 && tag != NameTag.Outside;

    /// <summary>
    /// A bit for each tag that may follow: a name that is open may go on, and anything else may come too: a name is as good without a last word said to be its last.
    /// </summary>
    public static int After(NameTag previous) =>
        !previous.IsOpen() ? Starts
        : previous >= NameTag.OtherFirst ? Starts | (1 << (int)NameTag.OtherInner)
        : Starts | (0b110 << ((((int)previous - 1) & ~3) + 1));

    /// <summary>The tag of the token at a place of a name.</summary>
    public static NameTag Of(NameKind kind, bool first, bool last)
    {
        if (kind == NameKind.None)
        {
            return NameTag.Outside;
        }

        var place = (first, last) switch
        {
            (true, true) => 3,
            (true, false) => 0,
            (false, true) => 2,
            _ => 1,
        };
        return kind is NameKind.Other or NameKind.Group
            ? !first ? NameTag.OtherInner : kind == NameKind.Group ? NameTag.GroupFirst : NameTag.OtherFirst
            : (NameTag)(1 + (4 * ((int)kind - 1)) + place);
    }
}
