using System.Text;
using QuoteMiner.Coreference;
using QuoteMiner.Text;
using QuoteMiner.Training.Attribution;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Coreference;

/// <summary>Rows to learn the links of pronouns from.</summary>
/// <param name="everySentence">Stages that give each sentence a tree.</param>
/// <param name="nearQuotes">Stages as they are in use.</param>
internal sealed class CoreferenceRows(CorpusFolder corpora, CoreferenceStages everySentence, CoreferenceStages nearQuotes)
{
    const string Articles = "polnear-train.jsonl.gz";
    const string Chains = "polnear-train.corenlp.tsv.gz";

    /// <summary>Of the names of an article every third is hidden in one copy of it, so that most stay.</summary>
    const int MaskedCopies = 3;

    /// <summary>Of chains that a program made.</summary>
    /// <param name="isWanted">Whether those of an article are wanted, by its place in the corpus.</param>
    public List<LabelledRow> OfSilverChains(Func<int, bool> isWanted)
    {
        var articles = ArticleReader.Read(corpora, Articles).ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
        using var reader = corpora.OpenText(Chains);
        List<LabelledRow> rows = [];
        foreach (var (id, mentions) in ChainReader.Read(reader, Chains, articles).Where((_, place) => isWanted(place)))
        {
            AddChains(rows, nearQuotes, articles[id], mentions);
        }

        return rows;
    }

    /// <summary>Of chains marked by hand.</summary>
    public List<LabelledRow> OfGum()
    {
        List<LabelledRow> rows = [];
        foreach (var (text, mentions) in GumChainReader.Read(corpora, "gum-train.conllu.gz"))
        {
            AddChains(rows, everySentence, text, mentions);
        }

        return rows;
    }

    /// <summary>Of passages with two names marked by hand.</summary>
    /// <param name="others">Links the other pronouns of the passage.</param>
    public List<LabelledRow> OfGap(string part, IAntecedentChooser? others)
    {
        List<LabelledRow> rows = [];
        foreach (var example in GapExample.Read(corpora, part))
        {
            everySentence.Annotate(example.Text, new TeachingChooser(Known, rows, others), example.A, example.B);

            KnownLink? Known(AnnotatedText text, int pronoun) => text.Tokens.Starts[text.Mentions[pronoun].First] == example.Pronoun.Start
                ? new KnownLink(other => example.IsAt(text, other, example.A) ? example.IsA : example.IsAt(text, other, example.B) ? example.IsB : null, KnowsNobody: true)
                : null;
        }

        return rows;
    }

    /// <summary>Of names that speak, hidden behind pronouns; women, of whom news tells less, twice.</summary>
    /// <param name="isWanted">Whether those of an article are wanted, by its place in the corpus.</param>
    /// <param name="links">Links the pronouns that stand in the articles.</param>
    public List<LabelledRow> OfMaskedNames(Func<int, bool> isWanted, IAntecedentChooser links)
    {
        List<LabelledRow> rows = [];
        foreach (var (_, source) in ArticleReader.Read(corpora, Articles).Where((_, place) => isWanted(place)))
        {
            var names = MaskedName.Find(nearQuotes.Annotate(source, links));
            for (var copy = 0; copy < MaskedCopies; copy++)
            {
                List<MaskedName> hidden = [.. names.Where((_, place) => place % MaskedCopies == copy)];
                AddMasked(rows, source, hidden, links);
                AddMasked(rows, source, hidden.FindAll(name => name.IsFeminine), links);
            }
        }

        return rows;
    }

    void AddMasked(List<LabelledRow> rows, string source, List<MaskedName> names, IAntecedentChooser links)
    {
        var masked = new StringBuilder();
        var at = 0;
        Dictionary<int, string> known = [];
        foreach (var name in names)
        {
            masked.Append(source, at, name.Span.Start - at);
            known.Add(masked.Length, name.FullName);
            masked.Append(name.Pronoun);
            at = name.Span.End;
        }

        nearQuotes.Annotate(masked.Append(source, at, source.Length - at).ToString(), new TeachingChooser(Known, rows, links));

        KnownLink? Known(AnnotatedText text, int pronoun) => known.TryGetValue(text.Tokens.Starts[text.Mentions[pronoun].First], out var fullName)
            ? new KnownLink(other => IsOne(text, text.Mentions[other], fullName), KnowsNobody: false)
            : null;

        // A part of the full name: the last name, or more of it.
        static bool? IsOne(AnnotatedText text, TextMention other, string fullName) => other switch
        {
            { Name: >= 0 } => fullName.EndsWith(text.Tokens.Span(text.Names[other.Name].First, text.Names[other.Name].End).GetText(text.Source), StringComparison.Ordinal),
            { Kind: MentionKind.Nominal } => false,
            _ => null,
        };
    }

    static void AddChains(List<LabelledRow> rows, CoreferenceStages stages, string source, List<ChainMention> mentions)
    {
        var starts = mentions.ToLookup(mention => mention.Span.Start);
        var ends = mentions.ToLookup(mention => mention.Span.End);
        stages.Annotate(source, new TeachingChooser(Known, rows));

        KnownLink? Known(AnnotatedText text, int pronoun)
        {
            var span = SpanOf(text, pronoun);
            var own = starts[span.Start].Where(mention => mention.Span == span).Select(mention => mention.Chain).ToHashSet();
            return own.Count == 0 ? null : new KnownLink(IsOne, KnowsNobody: text.Mentions[pronoun].Kind == MentionKind.Nominal);

            // A mention that begins or ends where one of the chain does, and is no part of a longer phrase of it.
            bool? IsOne(int other)
            {
                var place = SpanOf(text, other);
                return starts[place.Start].Any(mention => own.Contains(mention.Chain) && mention.Span.End <= place.End)
                    || ends[place.End].Any(mention => own.Contains(mention.Chain));
            }
        }
    }

    static TextSpan SpanOf(AnnotatedText text, int mention) => text.Tokens.Span(text.Mentions[mention].First, text.Mentions[mention].End);
}
