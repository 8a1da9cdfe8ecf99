using QuoteMiner.Reporting.Html;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>What the page marks in the text: sentences, quotations, and the mentions and cues that were looked at for them.</summary>
internal sealed class TextMarks
{
    readonly List<TextMark> marks = [];
    readonly List<RankedWords> words = [];

    public TextMarks(InspectedArticle article)
    {
        var text = article.Text;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            marks.Add(new TextMark(text.Tokens.Span(text.Sentences[i].First, text.Sentences[i].End), TextMarkKind.Sentence, i));
        }

        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = text.Regions[text.RegionTokens[i].Region];
            marks.Add(new TextMark(new TextSpan(region.Open, region.Close), TextMarkKind.Quote, i));
            AddSources(article, i);
        }

        Sorted = [.. marks.Order()];
    }

    /// <summary>In the order in which they are opened. <see cref="TextMark.Quote"/> is the index of the sentence or quotation, of a mention or cue that of its <see cref="Words"/>.</summary>
    public TextMark[] Sorted { get; }

    /// <summary>The mentions and cues that were looked at.</summary>
    public IReadOnlyList<RankedWords> Words => words;

    void AddSources(InspectedArticle article, int quotation)
    {
        var (text, outcome) = (article.Text, article.Outcomes.Of(quotation));
        var chosen = outcome?.Mention ?? -1;
        var sources = article.RankingOf(quotation)?.Sources ?? [];
        for (var rank = 0; rank < sources.Count; rank++)
        {
            AddMention(article, quotation, sources[rank].Candidate.Mention, rank + 1, sources[rank].Candidate.Mention == chosen);
            chosen = sources[rank].Candidate.Mention == chosen ? -1 : chosen;
        }

        if (chosen >= 0)
        {
            AddMention(article, quotation, chosen, 0, isChosen: true);
        }

        if (outcome is { Cue: >= 0 and var cue })
        {
            Add(text.Tokens.Span(text.Cues[cue].First, text.Cues[cue].End), TextMarkKind.Cue, new RankedWords(quotation, 0, IsChosen: true, article.HueOf(quotation)));
        }
    }

    void AddMention(InspectedArticle article, int quotation, int mention, int rank, bool isChosen)
    {
        var found = article.Text.Mentions[mention];
        Add(article.Text.Tokens.Span(found.First, found.End), TextMarkKind.Mention, new RankedWords(quotation, rank, isChosen, article.Clusters.HueOf(found.Cluster)));
    }

    void Add(TextSpan span, TextMarkKind kind, RankedWords ranked)
    {
        marks.Add(new TextMark(span, kind, words.Count));
        words.Add(ranked);
    }
}
