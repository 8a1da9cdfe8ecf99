namespace QuoteMiner.Evaluation;

/// <summary>Where a region stands in its paragraph, its marks left aside, as far as signs and capitals alone tell.</summary>
public enum RegionLayout
{
    /// <summary>Words of its sentence stand before and behind it.</summary>
    Inside = 0,

    /// <summary>It is the whole paragraph.</summary>
    Whole = 1,

    /// <summary>It opens the paragraph.</summary>
    Opens = 2,

    /// <summary>It ends the paragraph.</summary>
    Ends = 3,

    /// <summary>Its paragraph opens with a speaker's label in capitals: <c>BRANDT: …</c>. This goes before all others.</summary>
    Labelled = 4,

    /// <summary>Nothing but a dash and a name follow, in its paragraph or the next: <c>“…” — Ida Holm</c>. This goes before the others.</summary>
    Credited = 5,
}
