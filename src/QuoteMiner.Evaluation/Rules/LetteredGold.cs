namespace QuoteMiner.Evaluation.Rules;

/// <summary>A gold quote with the letters of its content and of the head of its source (empty without one).</summary>
internal sealed record LetteredGold(GoldQuote Quote, LetterSet Content, LetterSet Head)
{
    internal static LetteredGold[] Of(GoldDocument document, LetterIndex letters) =>
        [.. document.Quotes.Select(quote => new LetteredGold(quote, letters.Letters(quote.Content), SourceHead.Find(document.Text, quote, letters)))];
}
