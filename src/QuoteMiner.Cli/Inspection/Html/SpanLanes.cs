namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>Puts bars below the words into lanes, so that neither bars nor their labels lie over each other.</summary>
internal static class SpanLanes
{
    const int Gap = 8;

    /// <param name="bars">In the order of kinds; each kind begins a lane of its own.</param>
    /// <returns>For each bar its lane from 0, and how many there are.</returns>
    /// <remarks>A bar takes the first lane that is free where it begins: the steps are bounded by bars times lanes, and the sentences that are drawn are short.</remarks>
    public static (int[] Lanes, int Count) Of(SentenceLayout layout, IReadOnlyList<SpanBar> bars)
    {
        var lanes = new int[bars.Count];
        var ends = new List<int>();
        var firstOfKind = 0;
        for (var i = 0; i < bars.Count; i++)
        {
            if (i > 0 && bars[i].Kind != bars[i - 1].Kind)
            {
                firstOfKind = ends.Count;
            }

            var lane = firstOfKind;
            while (lane < ends.Count && ends[lane] > layout.Left(bars[i].First))
            {
                lane++;
            }

            if (lane == ends.Count)
            {
                ends.Add(0);
            }

            lanes[i] = lane;
            ends[lane] = Gap + Math.Max(layout.Right(bars[i].End - 1), layout.Left(bars[i].First) + SentenceLayout.LabelWidth(bars[i].Label));
        }

        return (lanes, ends.Count);
    }
}
