using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The tags around the marked words of an analysed text. Sentences and quotations carry their numbers as links to what is told of them.</summary>
internal sealed class TextTags(HtmlBuffer html, InspectedArticle article, TextMarks marks) : IMarkTags
{
    readonly bool[] hasSentence = new bool[article.Text.Sentences.Count];
    readonly bool[] hasQuotation = new bool[article.Text.RegionTokens.Count];

    /// <inheritdoc/>
    public void Open(ReadOnlySpan<TextMark> same)
    {
        switch (same[0].Kind)
        {
            case TextMarkKind.Sentence:
                OpenSentence(same[0].Quote);
                break;
            case TextMarkKind.Quote:
                OpenQuotation(same[0].Quote);
                break;
            default:
                OpenWords(same);
                break;
        }
    }

    /// <inheritdoc/>
    public void Close(TextMark mark, int position) => html.Raw(mark.Kind switch
    {
        TextMarkKind.Sentence => "</span>"u8,
        TextMarkKind.Quote => "</mark>"u8,
        _ => "</u>"u8,
    });

    void OpenSentence(int sentence)
    {
        html.Raw("<span class=\"s\">"u8);
        if (!hasSentence[sentence])
        {
            hasSentence[sentence] = true;
            html.Raw("<a class=\"to\" href=\"#"u8).SentenceId(sentence).Raw("\" aria-label=\"Sentence "u8).Number(sentence + 1)
                .Raw("\" data-n=\""u8).Number(sentence + 1).Raw("\"></a>"u8);
        }
    }

    void OpenQuotation(int quotation)
    {
        html.Raw("<mark"u8).Attribute("data-quotation"u8, quotation + 1).Attribute("data-hue"u8, article.HueOf(quotation));
        if (article.Outcomes.Of(quotation) is null)
        {
            html.Raw(" class=\"none\""u8);
        }

        if (hasQuotation[quotation])
        {
            html.Raw(">"u8);
            return;
        }

        hasQuotation[quotation] = true;
        html.Raw(" id=\""u8).RegionId(quotation).Raw("\"><a class=\"why\" href=\"#"u8).QuotationId(quotation).Raw("\" aria-label=\"Quotation "u8).Number(quotation + 1)
            .Raw("\" data-n=\""u8).Number(quotation + 1).Raw("\"></a>"u8);
    }

    void OpenWords(ReadOnlySpan<TextMark> same)
    {
        var first = marks.Words[same[0].Quote];
        html.Raw(same[0].Kind == TextMarkKind.Mention ? "<u class=\"mention"u8 : "<u class=\"cue"u8).Raw(IsChosen(same) ? " chosen"u8 : ""u8)
            .Raw("\""u8).Attribute("data-hue"u8, first.Hue).Raw(" data-of=\""u8);
        for (var i = 0; i < same.Length; i++)
        {
            var words = marks.Words[same[i].Quote];
            html.Raw(i == 0 ? ""u8 : " "u8).Number(words.Quotation + 1).Raw(":"u8).Number(words.Rank);
        }

        html.Raw("\">"u8);
    }

    bool IsChosen(ReadOnlySpan<TextMark> same)
    {
        foreach (var mark in same)
        {
            if (marks.Words[mark.Quote].IsChosen)
            {
                return true;
            }
        }

        return false;
    }
}
