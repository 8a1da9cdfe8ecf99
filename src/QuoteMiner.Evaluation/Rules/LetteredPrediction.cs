using QuoteMiner.Evaluation.Reading;

namespace QuoteMiner.Evaluation.Rules;

/// <summary>The letters of a predicted quote: of its spans, of its content and of its mention (empty without one, as is its span in UTF-16 units).</summary>
internal sealed record LetteredPrediction(LetterSet Spans, LetterSet Content, LetterSet Mention, TextSpan MentionSpan, string? Name)
{
    /// <exception cref="InvalidDataException">A span lies outside the text.</exception>
    internal static LetteredPrediction[] Of(GoldDocument gold, PredictedDocument document, LetterIndex letters)
    {
        CodePointMap? map = document.Offsets == OffsetUnit.CodePoint ? new CodePointMap(gold.Text) : null;
        int length = map?.Length ?? gold.Text.Length;
        return [.. document.Quotes.Select(Letter)];

        LetteredPrediction Letter(PredictedQuote quote)
        {
            LetterSet spans = Letters(quote.Spans);
            return new LetteredPrediction(
                spans,
                quote.Content is { Count: > 0 } content ? Letters(content) : spans,
                quote.Mention is { } mention ? Letters([mention]) : LetterSet.Empty,
                quote.Mention is { } words ? Place(words) : default,
                quote.SpeakerName);
        }

        LetterSet Letters(IReadOnlyList<TextSpan> spans) => LetterSet.Of(letters, [.. spans.Select(Place)]);

        TextSpan Place(TextSpan span)
        {
            if (length < span.End)
            {
                throw new InvalidDataException(
                    $"document \"{gold.Id}\": the span {span} lies outside the text of {length} {(map is null ? "UTF-16 units" : "code points")}");
            }

            return map is null ? span : new TextSpan(map.ToUtf16(span.Start), map.ToUtf16(span.End));
        }
    }
}
