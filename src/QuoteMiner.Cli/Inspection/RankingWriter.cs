using System.Globalization;
using QuoteMiner.Attribution;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Writes for one quotation who could have said it, who was chosen, and what the choice hangs on.</summary>
internal sealed class RankingWriter(TextWriter output)
{
    /// <param name="index">Position among the regions that have tokens.</param>
    /// <param name="ranked">Null where nothing was ranked.</param>
    public void Write(AnnotatedText text, int index, RankedRegion? ranked)
    {
        output.WriteLine(Invariant($"quotation {index + 1} of {text.RegionTokens.Count}, {QuotationText.Of(text, index)}"));
        if (ranked is null)
        {
            var region = text.Regions[text.RegionTokens[index].Region];
            output.WriteLine($"  not ranked: {FindingText.Unranked(region, new QuotationOutcomes(text).Of(index))}");
            return;
        }

        var facts = new RankingFacts(text, ranked);
        output.WriteLine(Invariant(
            $"  {(facts.IsSpeech ? "attributed speech" : "no attributed speech")}: {facts.SpeechOdds:+0.00;-0.00;0.00} in log-odds above the threshold; region and mention both right: {facts.Confidence:0.00}"));
        WriteSources(facts.Sources);
        if (facts.Sources.Count > 1)
        {
            WriteLosses(facts.FindLosses());
        }

        WriteFeatures(facts);
    }

    void WriteSources(IReadOnlyList<SourceFacts> sources)
    {
        output.WriteLine(sources.Count == 0 ? "  nobody could be its source" : "  sources, best first");
        var table = new AlignedTable(true, true, true, false, false, false);
        table.Add("", "score", "behind", "mention", "cue", "reason");
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            table.Add(
                Invariant($"{i + 1}"),
                Invariant($"{source.Score:0.000}"),
                i == 0 ? "" : Invariant($"{source.Behind:0.000}"),
                Invariant($"{source.Span} {source.Words}"),
                source.Cue ?? "–",
                source.Reason);
        }

        WriteTable(table, sources.Count);
    }

    void WriteLosses(IReadOnlyList<FeatureLoss> losses)
    {
        output.WriteLine("  what 1 would lose with a number of 2, the largest; they do not add up");
        var table = new AlignedTable(false, true, true, true);
        table.Add("feature", "1", "2", "loss");
        foreach (var loss in losses)
        {
            table.Add(loss.Name, FindingText.Number(loss.Best), FindingText.Number(loss.Second), Invariant($"{loss.Loss:+0.000;-0.000}"));
        }

        WriteTable(table, losses.Count);
    }

    void WriteFeatures(RankingFacts facts)
    {
        if (facts.Sources.Count > 0)
        {
            output.WriteLine("  features of the sources; those that are 0 for all are left out");
            var table = new AlignedTable([false, .. facts.Sources.Select(_ => true)]);
            table.Add(["feature", .. facts.Sources.Select((_, i) => Invariant($"{i + 1}"))]);
            foreach (var (name, numbers) in facts.SourceFeatures())
            {
                table.Add([name, .. numbers.Select(FindingText.Number)]);
            }

            WriteTable(table, 1);
        }

        output.WriteLine("  features of the quotation, which tell with those of source 1 whether it is speech");
        var own = new AlignedTable(false, true);
        foreach (var (name, number) in facts.OwnFeatures())
        {
            own.Add(name, FindingText.Number(number));
        }

        WriteTable(own, 1);
    }

    void WriteTable(AlignedTable table, int rows)
    {
        if (rows > 0)
        {
            table.WriteTo(output, "    ");
        }
    }

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
