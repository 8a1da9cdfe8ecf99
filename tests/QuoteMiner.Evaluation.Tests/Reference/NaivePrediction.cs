using System.Text;
using QuoteMiner.Evaluation.Rules;

namespace QuoteMiner.Evaluation.Reference;

/// <summary>A foolish but deterministic extractor: every region is a quote, its speaker the last capitalised word before it; now and then an indirect or a mixed quote.</summary>
internal static class NaivePrediction
{
    internal static string Of(GoldDocument document)
    {
        string text = document.Text;
        var json = new StringBuilder($"{{\"id\":\"{document.Id}\",\"quotes\":[");
        int count = 0;
        foreach (TextSpan region in QuotedRegions.Find(text, new LetterIndex(text)))
        {
            int start = LastCapital(text, region.Start);
            int end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            string content = count % 3 == 0 ? $",\"content\":[[{Math.Max(0, region.Start - 25)},{region.End}]]" : "";
            string mention = count % 5 == 4 || start == end ? "null" : $"{{\"span\":[{start},{end}]}}";
            string speaker = count % 7 == 6 ? "null" : $"{{\"name\":\"{text[start..end]}\"}}";
            Add($"{{\"spans\":[[{region.Start},{region.End}]]{content},\"mention\":{mention},\"speaker\":{speaker}}}");
        }

        foreach (GoldQuote quote in document.Quotes.Where((gold, i) => i % 2 == 0 && 0 < gold.Content.Count))
        {
            TextSpan said = quote.Content[0];
            int middle = said.Start + (said.Length * 2 / 5 * (count % 2));
            string mention = quote.Source.Count == 0 || count % 4 == 0 ? "" : $",\"mention\":{{\"span\":[{quote.Source[0].Start},{quote.Source[0].End}]}}";
            Add($"{{\"spans\":[[{middle},{said.End}]]{mention}}}");
        }

        return json.Append("]}").ToString();

        void Add(string quote)
        {
            json.Append(count == 0 ? "" : ",").Append(quote);
            count++;
        }
    }

    static int LastCapital(string text, int before)
    {
        int at = Math.Max(0, before - 1);
        while (0 < at && !(char.IsAsciiLetterUpper(text[at]) && !char.IsLetter(text[at - 1])))
        {
            at--;
        }

        return at;
    }
}
