using QuoteMiner.Attribution;
using QuoteMiner.Mentions;
using QuoteMiner.Speakers;
using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>Copies what was found out of the pooled document into the results.</summary>
internal static class DocumentBuilder
{
    public static QuoteDocument Build(AnnotatedText text, QuotePipelineOptions options)
    {
        var attributions = text.Attributions.Items;
        var wanted = new List<int>();
        for (var first = 0; first < attributions.Length; first = EndOfQuote(attributions, first))
        {
            if (Wants(options, attributions[first]))
            {
                wanted.Add(first);
            }
        }

        var speakers = SpeakerBuilder.Build(text, attributions, wanted, options.MinimumSpeakerConfidence);
        var quotes = new Quote[wanted.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = BuildQuote(text, wanted[i], EndOfQuote(attributions, wanted[i]), speakers);
        }

        return new QuoteDocument(text.Source, quotes, speakers.All, text.Diagnostics.Items.ToArray());
    }

    /// <summary>The mention with its appositions.</summary>
    static Mention ToMention(AnnotatedText text, int mention)
    {
        var (first, end) = MentionExtent.Of(text, mention);
        return new Mention(text.Tokens.Span(first, end), text.Mentions[mention].Kind);
    }

    static bool Wants(QuotePipelineOptions options, RegionAttribution attribution)
    {
        var kind = attribution.Kind == QuoteKind.Direct ? QuoteKinds.Direct : QuoteKinds.Mixed;
        return (options.Kinds & kind) != 0 && attribution.Confidence >= options.MinimumConfidence;
    }

    static int EndOfQuote(ReadOnlySpan<RegionAttribution> attributions, int first)
    {
        var end = first + 1;
        while (end < attributions.Length && attributions[end].Quote == first)
        {
            end++;
        }

        return end;
    }

    static Quote BuildQuote(AnnotatedText text, int first, int end, SpeakerBuilder.Result speakers)
    {
        var attribution = text.Attributions[first];
        var spans = new TextSpan[end - first];
        for (var i = first; i < end; i++)
        {
            var region = text.Regions[text.Attributions[i].Region];
            spans[i - first] = SpanTrimmer.Trim(text.Source, region.Start, region.End);
        }

        var words = spans.Length == 1 ? spans[0].GetText(text.Source) : string.Join(' ', Array.ConvertAll(spans, span => span.GetText(text.Source)));
        var speaker = attribution.Mention < 0 ? null : speakers.Of(text.Mentions[attribution.Mention].Cluster);
        var content = attribution.Kind == QuoteKind.Mixed ? ContentFinder.Find(text, first, end) : spans[0];
        return new Quote(attribution.Kind, words, spans, attribution.Kind == QuoteKind.Mixed && (spans.Length > 1 || content != spans[0]) ? [content] : spans)
        {
            Cue = attribution.Cue < 0 ? null : text.Tokens.Span(text.Cues[attribution.Cue].First, text.Cues[attribution.Cue].End),
            Mention = attribution.Mention < 0 ? null : ToMention(text, attribution.Mention),
            Speaker = speaker,
            Confidence = attribution.Confidence,
            SpeakerConfidence = speaker is null ? 0 : SpeakerBuilder.Confidence(text, attribution.Mention),
            Reason = attribution.Mention < 0 ? AttributionReason.None : attribution.Reason,
        };
    }
}
