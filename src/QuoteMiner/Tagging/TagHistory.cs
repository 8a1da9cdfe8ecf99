using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>What the tags to the left tell: the last two, and the last verb, modal or "to", on which the form of the next verb depends.</summary>
internal struct TagHistory
{
    const uint FarthestDistance = 4;

    public PennTag Previous;
    public PennTag BeforePrevious;

    /// <summary>Hash of the last verb, modal or "to"; 0 for none since the sentence began.</summary>
    public ulong LastVerb;

    /// <summary>Tokens since then, at most 4.</summary>
    public uint Distance;

    public void Add(PennTag tag, ulong word)
    {
        BeforePrevious = Previous;
        Previous = tag;
        Distance = Math.Min(Distance + 1, FarthestDistance);
        if (tag.IsVerb() || tag is PennTag.MD or PennTag.TO)
        {
            LastVerb = word;
            Distance = 0;
        }
    }
}
