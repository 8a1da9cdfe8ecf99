using QuoteMiner.Tagging;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Lemmas;

/// <summary>Scores a lemmatizer on the words of a treebank that have a lemma.</summary>
internal static class LemmaEvaluation
{
    const int LongestLemma = 512;

    /// <param name="tagger">Gives the tags; null for those of the treebank.</param>
    public static LemmaScore Score(Lemmatizer lemmatizer, List<TaggedSentence> sentences, PerceptronTagger? tagger)
    {
        var corpus = TaggingCorpus.Of(sentences);
        tagger?.Annotate(corpus.Text);
        Span<char> lemma = stackalloc char[LongestLemma];
        var (score, token) = (new LemmaScore(), 0);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++, token++)
            {
                var tag = tagger is null ? sentence.Tags[i] : corpus.Text.Tokens.Tags[token];
                if (sentence.Lemmas[i] != "_" && lemmatizer.TryWrite(sentence.Words[i], tag, lemma, out var written))
                {
                    score.Add(sentence.Words[i], sentence.Tags[i], sentence.Lemmas[i], lemma[..written]);
                }
            }
        }

        return score;
    }
}
