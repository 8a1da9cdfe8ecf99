using System.Globalization;
using QuoteMiner.Attribution;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Writes for one quotation who could have said it, who was chosen, and what the choice hangs on.</summary>
internal sealed class RankingWriter(TextWriter output)
{
    /// <summary>Differences shown between the best source and the second.</summary>
    const int MostLosses = 12;

    /// <param name="index">Position among the regions that have tokens.</param>
    /// <param name="ranked">Null where nothing was ranked.</param>
    public void Write(AnnotatedText text, int index, RankedRegion? ranked)
    {
        output.WriteLine(Invariant($"quotation {index + 1} of {text.RegionTokens.Count}, {QuotationText.Of(text, index)}"));
        if (ranked is null)
        {
            output.WriteLine($"  not ranked: {Unranked(text, text.RegionTokens[index].Region)}");
            return;
        }

        var isSpeech = ranked.SpeechOdds >= 0;
        output.WriteLine(Invariant(
            $"  {(isSpeech ? "attributed speech" : "no attributed speech")}: {ranked.SpeechOdds:+0.00;-0.00;0.00} in log-odds above the threshold; region and mention both right: {Probability(ranked.ConfidenceOdds):0.00}"));
        WriteSources(text, ranked);
        WriteLosses(ranked);
        WriteFeatures(ranked);
        WriteOwnFeatures(ranked);
    }

    void WriteSources(AnnotatedText text, RankedRegion ranked)
    {
        output.WriteLine(ranked.Sources.Count == 0 ? "  nobody could be its source" : "  sources, best first");
        var table = new AlignedTable(true, true, true, false, false, false);
        table.Add("", "score", "behind", "mention", "cue", "reason");
        foreach (var (source, i) in ranked.Sources.Select((source, i) => (source, i)))
        {
            var best = source.Candidate.Best;
            var mention = text.Mentions[best.Mention];
            table.Add(
                Invariant($"{i + 1}"),
                Invariant($"{source.Score:0.000}"),
                i == 0 ? "" : Invariant($"{ranked.Sources[0].Score - source.Score:0.000}"),
                Invariant($"{text.Tokens.Span(mention.First, mention.End)} {Words(text, mention.First, mention.End)}"),
                best.Cue < 0 ? "–" : Words(text, text.Cues[best.Cue].First, text.Cues[best.Cue].End),
                TableWriter.NameOf(best.Reason));
        }

        WriteTable(table, ranked.Sources.Count);
    }

    /// <summary>What the first would lose with the second's numbers, one at a time.</summary>
    void WriteLosses(RankedRegion ranked)
    {
        if (ranked.Sources.Count < 2)
        {
            return;
        }

        var (best, second) = (ranked.Sources[0], ranked.Sources[1]);
        var losses = ranked.LossAgainst(second).Where(loss => loss.Loss != 0).OrderByDescending(loss => Math.Abs(loss.Loss)).Take(MostLosses).ToList();
        output.WriteLine("  what 1 would lose with a number of 2, the largest; they do not add up");
        var table = new AlignedTable(false, true, true, true);
        table.Add("feature", "1", "2", "loss");
        foreach (var (feature, loss) in losses)
        {
            table.Add(RankedSource.NameOf(feature), Number(best.Features[feature]), Number(second.Features[feature]), Invariant($"{loss:+0.000;-0.000}"));
        }

        WriteTable(table, losses.Count);
    }

    void WriteFeatures(RankedRegion ranked)
    {
        var sources = ranked.Sources;
        if (sources.Count == 0)
        {
            return;
        }

        output.WriteLine("  features of the sources; those that are 0 for all are left out");
        var table = new AlignedTable([false, .. sources.Select(_ => true)]);
        table.Add(["feature", .. sources.Select((_, i) => Invariant($"{i + 1}"))]);
        for (var feature = 0; feature < SourceDescriber.RowLength; feature++)
        {
            if (sources.Any(source => source.Features[feature] != 0))
            {
                table.Add([RankedSource.NameOf(feature), .. sources.Select(source => Number(source.Features[feature]))]);
            }
        }

        WriteTable(table, 1);
    }

    void WriteOwnFeatures(RankedRegion ranked)
    {
        output.WriteLine("  features of the quotation, which tell with those of source 1 whether it is speech");
        var table = new AlignedTable(false, true);
        for (var i = 0; i < ranked.Features.Length; i++)
        {
            if (ranked.Features[i] != 0)
            {
                table.Add(((QuotationFeature)i).ToString(), Number(ranked.Features[i]));
            }
        }

        WriteTable(table, 1);
    }

    void WriteTable(AlignedTable table, int rows)
    {
        if (rows > 0)
        {
            table.WriteTo(output, "    ");
        }
    }

    static string Unranked(AnnotatedText text, int region)
    {
        if (text.Regions[region].Continues >= 0)
        {
            return "it carries on the quotation of the paragraph before";
        }

        foreach (var attribution in text.Attributions.Items)
        {
            if (attribution.Region == region)
            {
                return $"its layout {(attribution.Mention < 0 ? "tells that it is speech but not whose" : "names the source")} ({TableWriter.NameOf(attribution.Reason)})";
            }
        }

        return "the stages before took it for no quotation";
    }

    static string Words(AnnotatedText text, int first, int end) => VisibleText.Of(text.Tokens.Span(first, end).Slice(text.Source));

    static double Probability(float logOdds) => 1 / (1 + Math.Exp(-logOdds));

    static string Number(float number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    static string Invariant(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
