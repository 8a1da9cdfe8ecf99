using QuoteMiner.Reporting.Html;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>A sentence as a picture: its tree above the words, tags and lemmas below them, then names, mentions and cues.</summary>
internal static class SentenceDrawing
{
    const int FormLine = 17;
    const int TagLine = 33;
    const int LemmaLine = 48;
    const int FirstLane = 60;
    const int Lane = 20;
    const int BarHeight = 3;
    const int LabelLine = 14;

    /// <param name="number">Index of the sentence.</param>
    public static void Write(HtmlBuffer html, InspectedArticle article, int number, in SentenceFindings findings)
    {
        var (text, sentence) = (article.Text, article.Text.Sentences[number]);
        var layout = new SentenceLayout(text, sentence);
        var tree = new TreeDrawing(html, layout);
        var bars = findings.ToBars(article, sentence);
        var (lanes, laneCount) = SpanLanes.Of(layout, bars);
        tree.Measure();
        var width = bars.Aggregate(layout.Width, (widest, bar) => Math.Max(widest, layout.Left(bar.First) + SentenceLayout.LabelWidth(bar.Label) + 12));
        var height = tree.Base + FirstLane + (laneCount * Lane);

        html.Raw("<div class=\"scroll drawing\" role=\"region\" tabindex=\"0\" aria-label=\"Drawing of sentence "u8).Number(number + 1)
            .Raw("\"><svg role=\"img\" aria-label=\"Tree of sentence "u8).Number(number + 1).Raw("; the table below tells the same\""u8)
            .Attribute("width"u8, width).Attribute("height"u8, height).Raw(" viewBox=\"0 0 "u8).Number(width).Raw(" "u8).Number(height).Raw("\">\n"u8);
        tree.Write(text, sentence);
        WriteQuotations(html, article, sentence, layout, tree.Base);
        WriteRow(html, "form"u8, layout, tree.Base + FormLine, word => layout.Forms[word]);
        WriteRow(html, "tag"u8, layout, tree.Base + TagLine, word => text.Tokens.Tags[sentence.First + word].Name());
        WriteRow(html, "lemma"u8, layout, tree.Base + LemmaLine, word => layout.Lemmas[word]);
        for (var i = 0; i < bars.Count; i++)
        {
            WriteBar(html, layout, bars[i], tree.Base + FirstLane + (lanes[i] * Lane));
        }

        html.Raw("</svg></div>\n"u8);
    }

    /// <summary>A ground under the words of quotations.</summary>
    static void WriteQuotations(HtmlBuffer html, InspectedArticle article, Sentence sentence, SentenceLayout layout, int top)
    {
        var regions = article.Text.Tokens.Regions;
        for (var first = sentence.First; first < sentence.End;)
        {
            var end = first + 1;
            while (end < sentence.End && regions[end] == regions[first])
            {
                end++;
            }

            if (regions[first] >= 0 && article.Outcomes.QuotationOf(regions[first]) is >= 0 and var quotation)
            {
                var left = layout.Left(first - sentence.First) - 4;
                html.Raw("<rect class=\"said\""u8).Attribute("data-hue"u8, article.HueOf(quotation)).Attribute("x"u8, left).Attribute("y"u8, top + 2)
                    .Attribute("width"u8, layout.Right(end - 1 - sentence.First) + 4 - left).Attribute("height"u8, FormLine + 4).Raw("/>\n"u8);
            }

            first = end;
        }
    }

    static void WriteRow(HtmlBuffer html, ReadOnlySpan<byte> name, SentenceLayout layout, int y, Func<int, string> wordOf)
    {
        html.Raw("<g class=\""u8).Raw(name).Raw("\">"u8);
        for (var word = 0; word < layout.Centres.Length; word++)
        {
            if (wordOf(word) is { Length: > 0 } words)
            {
                html.Raw("<text"u8).Attribute("x"u8, layout.Centres[word]).Attribute("y"u8, y).Raw(">"u8).Text(words).Raw("</text>"u8);
            }
        }

        html.Raw("</g>\n"u8);
    }

    static void WriteBar(HtmlBuffer html, SentenceLayout layout, SpanBar bar, int y)
    {
        var left = layout.Left(bar.First);
        html.Raw("<g class=\""u8).Raw(bar.Kind switch
        {
            SpanBarKind.Name => "name"u8,
            SpanBarKind.Mention => "mention"u8,
            _ => "cue"u8,
        }).Raw("\""u8).Attribute("data-hue"u8, bar.Hue).Raw("><rect"u8).Attribute("x"u8, left).Attribute("y"u8, y).Attribute("width"u8, layout.Right(bar.End - 1) - left).Attribute("height"u8, BarHeight)
            .Raw("/><text"u8).Attribute("x"u8, left).Attribute("y"u8, y + LabelLine).Raw(">"u8).Text(bar.Label).Raw("</text></g>\n"u8);
    }
}
