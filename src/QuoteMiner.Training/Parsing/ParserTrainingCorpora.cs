using QuoteMiner.Learning;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Parsing;

/// <summary>The trees that the parser learns from, with tags of taggers that have not seen them.</summary>
internal sealed class ParserTrainingCorpora(CorpusFolder corpora, WordClusters clusters, PerceptronTagger tagger)
{
    /// <param name="tags">A file that keeps the jackknifed tags; null makes them anew.</param>
    public (ParsingCorpus Gold, ParsingCorpus News, ParsingCorpus Wikinews) Read(ParserSettings settings, string? tags)
    {
        var goldTrees = ParserCorpora.Gold(corpora);
        var newsTrees = ParserCorpora.News(corpora);
        var stored = tags is not null && File.Exists(tags) ? Array.ConvertAll(File.ReadAllBytes(tags), tag => (PennTag)tag) : null;
        if (stored is null)
        {
            var (goldTags, newsTags) = new TagJackknife(new TaggerSettings() with { Runs = 1 }, clusters).Tag(goldTrees, newsTrees);
            stored = [.. goldTags, .. newsTags];
            if (tags is not null)
            {
                File.WriteAllBytes(tags, Array.ConvertAll(stored, tag => (byte)tag));
            }
        }

        var (gold, news) = (ParsingCorpus.Of(goldTrees), ParsingCorpus.Of(newsTrees));
        if (stored.Length != gold.Heads.Length + news.Heads.Length)
        {
            throw new CorpusException($"{tags} holds {stored.Length} tags; the corpora have {gold.Heads.Length + news.Heads.Length} words.");
        }

        stored.AsSpan(0, gold.Heads.Length).CopyTo(gold.Text.Tokens.Tags);
        stored.AsSpan(gold.Heads.Length).CopyTo(news.Text.Tokens.Tags);
        news.LeaveOut(newsTrees, Fold.Of(settings.Fold, settings.Folds));

        // The tagger has seen their tags, but learned little from so few.
        var wikinews = ParsingCorpus.Of(ParserCorpora.Wikinews(corpora));
        tagger.Annotate(wikinews.Text);
        return (gold, news, wikinews);
    }
}
