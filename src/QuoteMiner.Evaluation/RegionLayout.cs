namespace QuoteMiner.Evaluation;

/// <summary>Where a region stands in its paragraph, its marks left aside.</summary>
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
}
