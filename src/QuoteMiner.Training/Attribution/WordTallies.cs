using QuoteMiner.Attribution;
using QuoteMiner.Evaluation;
using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

/// <summary>What an article, or many, teach of words: which report quotations, which report at all, which are sources.</summary>
internal sealed class WordTallies
{
    public LemmaTally QuotationCues { get; } = new();

    public LemmaTally Cues { get; } = new();

    public LemmaTally Sources { get; } = new();

    public LemmaTally WordsBefore { get; } = new();

    public LemmaTally WordsBehind { get; } = new();

    public LemmaTally WordsFirst { get; } = new();

    public LemmaTally WordsAtRoot { get; } = new();

    public static WordTallies Of(AnnotatedText text, GoldDocument document)
    {
        var tallies = new WordTallies();
        var tokens = new TokenView(text);
        var (beside, speakable) = (Beside(text), new bool[text.Tokens.Count]);
        var cues = Mark(text, document.Quotes.SelectMany(quote => quote.Cue));
        var quotationCues = Mark(text, document.Quotes.Where(quote => quote.Kind != "indirect").SelectMany(quote => quote.Cue));
        foreach (var cue in text.Cues.Items)
        {
            if (tokens.Region(cue.Head) >= 0)
            {
                continue;
            }

            var lemma = text.Tokens.Lemmas[cue.Head];
            tallies.Cues.Add(lemma, cues[cue.Head]);
            if (beside[text.Tokens.Sentences[cue.Head]])
            {
                tallies.QuotationCues.Add(lemma, quotationCues[cue.Head]);
            }
        }

        var heads = Mark(text, document.Quotes.Select(quote => quote.SourceHead ?? (quote.Source.Count > 0 ? quote.Source[0] : default)));
        foreach (var mention in text.Mentions.Items)
        {
            if (mention.Kind == MentionKind.Nominal && !speakable[mention.Head] && tokens.Region(mention.Head) < 0)
            {
                speakable[mention.Head] = true;
                tallies.Sources.Add(text.Tokens.Lemmas[mention.Head], heads[mention.Head]);
            }
        }

        text.RegionTokens.Clear();
        RegionTokenizer.Collect(text);
        for (var i = 0; i < text.RegionTokens.Count; i++)
        {
            var region = new RegionContext(text, i);
            var isQuotation = RegionReader.GoldOf(text.Source, document, text.Regions[region.Region]) is not null;
            var (before, behind, first, root) = RegionProfile.Words(text, region);
            tallies.WordsBefore.Add(before, isQuotation);
            tallies.WordsBehind.Add(behind, isQuotation);
            tallies.WordsFirst.Add(first, isQuotation);
            tallies.WordsAtRoot.Add(root, isQuotation);
        }

        return tallies;
    }

    public void Add(WordTallies other, int sign = 1)
    {
        QuotationCues.Add(other.QuotationCues, sign);
        Cues.Add(other.Cues, sign);
        Sources.Add(other.Sources, sign);
        WordsBefore.Add(other.WordsBefore, sign);
        WordsBehind.Add(other.WordsBehind, sign);
        WordsFirst.Add(other.WordsFirst, sign);
        WordsAtRoot.Add(other.WordsAtRoot, sign);
    }

    /// <summary>A model that knows these words, and no trees.</summary>
    public AttributionModel ToModel(WordClusters clusters, float[] pairWeights) =>
        new(clusters)
        {
            QuotationCues = QuotationCues.ToShares(clusters),
            Cues = Cues.ToShares(clusters),
            Sources = Sources.ToShares(clusters),
            PairWeights = pairWeights,
            WordsBefore = WordsBefore.ToShares(clusters),
            WordsBehind = WordsBehind.ToShares(clusters),
            WordsFirst = WordsFirst.ToShares(clusters),
            WordsAtRoot = WordsAtRoot.ToShares(clusters),
        };

    /// <summary>The sentences with a region, and their neighbours.</summary>
    static bool[] Beside(AnnotatedText text)
    {
        var beside = new bool[text.Sentences.Count + 2];
        for (var token = 0; token < text.Tokens.Count; token++)
        {
            if (text.Tokens.Regions[token] >= 0)
            {
                var sentence = text.Tokens.Sentences[token];
                beside[sentence] = beside[sentence + 1] = beside[Math.Max(0, sentence - 1)] = true;
            }
        }

        return beside;
    }

    /// <summary>The tokens that a span touches.</summary>
    static bool[] Mark(AnnotatedText text, IEnumerable<TextSpan> spans)
    {
        var marked = new bool[text.Tokens.Count];
        foreach (var span in spans)
        {
            var token = text.Tokens.Ends.BinarySearch(span.Start + 1);
            for (token = token < 0 ? ~token : token; token < marked.Length && text.Tokens.Starts[token] < span.End; token++)
            {
                marked[token] = true;
            }
        }

        return marked;
    }
}
