using QuoteMiner.Evaluation;
using QuoteMiner.Mentions;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

/// <summary>Writes the regions of an article that were judged wrongly, for eyes.</summary>
internal static class RegionErrors
{
    const int Context = 400;

    /// <summary>A line a region: what is wrong, article, gold source, mention found, cue, reason, confidence, and the text around; tabs between.</summary>
    public static IEnumerable<string> List(TrainingArticle article)
    {
        var text = article.Text;
        var found = new RegionAttribution?[text.Regions.Count];
        foreach (var attribution in text.Attributions.Items)
        {
            found[attribution.Region] = attribution;
        }

        for (var i = 0; i < text.Regions.Count; i++)
        {
            var gold = RegionReader.GoldOf(text.Source, article.Document, text.Regions[i]);
            var kind = (gold, found[i]) switch
            {
                (null, null) => null,
                (null, _) => "false",
                (_, null) => "missed",
                var (quote, attribution) => RegionReader.IsSource(text, attribution.Value.Mention, quote) ? null : "wrong",
            };
            if (kind is not null && !(kind == "wrong" && gold!.Source.Count == 0))
            {
                yield return Line(kind, article, text.Regions[i], gold, found[i]);
            }
        }
    }

    static string Line(string kind, TrainingArticle article, QuoteRegion region, GoldQuote? gold, RegionAttribution? found)
    {
        var text = article.Text;
        var source = gold is null ? "" : string.Join(" … ", gold.Source.Select(span => text.Source[span.Start..span.End]));
        var (mention, cue, reason, confidence) = ("", "", "", "");
        if (found is { Mention: >= 0 } attribution)
        {
            var (first, end) = MentionExtent.Of(text, attribution.Mention);
            mention = SourceOf(text, first, end);
            cue = attribution.Cue < 0 ? "" : SourceOf(text, text.Cues[attribution.Cue].First, text.Cues[attribution.Cue].End);
            reason = attribution.Reason.ToString();
            confidence = FormattableString.Invariant($"{attribution.Confidence:0.00}");
        }

        var before = text.Source[Math.Max(0, region.Start - Context)..region.Start];
        var behind = text.Source[region.End..Math.Min(text.Source.Length, region.End + Context)];
        return string.Join('\t', kind, article.Document.Id, source, mention, cue, reason, confidence, $"{before}[[{text.Source[region.Start..region.End]}]]{behind}").ReplaceLineEndings(" / ");
    }

    static string SourceOf(AnnotatedText text, int first, int end)
    {
        var span = text.Tokens.Span(first, end);
        return text.Source[span.Start..span.End];
    }
}
