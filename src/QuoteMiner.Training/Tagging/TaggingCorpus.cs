using System.Text;
using QuoteMiner.Lexicons;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Tagging;

/// <summary>Sentences as the package sees them, each word a token, and their right tags.</summary>
internal sealed class TaggingCorpus
{
    public AnnotatedText Text { get; } = new();

    /// <summary>One tag a token; None where it is not known.</summary>
    public required PennTag[] Tags { get; init; }

    /// <param name="wordsOnly">Tags of signs are taken for unknown.</param>
    public static TaggingCorpus Of(IEnumerable<TaggedSentence> sentences, bool wordsOnly = false)
    {
        var source = new StringBuilder();
        List<int> starts = [], lengths = [], firsts = [];
        List<PennTag> tags = [];
        foreach (var sentence in sentences)
        {
            firsts.Add(starts.Count);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = sentence.Words[i];
                starts.Add(source.Length);
                lengths.Add(word.Length);
                tags.Add(wordsOnly && !word.Any(char.IsLetterOrDigit) ? PennTag.None : sentence.Tags[i]);
                source.Append(word).Append(' ');
            }
        }

        var corpus = new TaggingCorpus { Tags = [.. tags] };
        corpus.Fill(source.ToString(), starts, lengths, firsts);
        return corpus;
    }

    void Fill(string source, List<int> starts, List<int> lengths, List<int> firsts)
    {
        Text.Reset(source);
        for (var i = 0; i < starts.Count; i++)
        {
            var hash = WordHash.Of(source.AsSpan(starts[i], lengths[i]));
            Text.Tokens.Add(starts[i], starts[i] + lengths[i], hash, TokenKind.None, TokenShapes.None, -1);
            Text.Tokens.Classes[i] = Lexicon.Default.Find(hash);
        }

        for (var i = 0; i < firsts.Count; i++)
        {
            Text.Sentences.Add(new Sentence(firsts[i], i + 1 < firsts.Count ? firsts[i + 1] : starts.Count, 0));
        }
    }
}
