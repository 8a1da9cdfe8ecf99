using QuoteMiner.Parsing;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Parsing;

/// <summary>Sentences as the package sees them, each word a token, tagged by the tagger, and their right trees.</summary>
internal sealed class ParsingCorpus
{
    public required AnnotatedText Text { get; init; }

    /// <summary>Index of the token that each token depends on, -1 for roots, <see cref="TreeSentence.Unknown"/> where it is not known.</summary>
    public required int[] Heads { get; init; }

    /// <summary>None where it is not known.</summary>
    public required DependencyRelation[] Relations { get; init; }

    readonly HashSet<int> leftOut = [];

    /// <summary>The heads of a sentence's tokens as <see cref="ArcOracle"/> wants them, and the relations; index 0 is unused.</summary>
    public (int[] Heads, DependencyRelation[] Relations) TreeOf(int sentence)
    {
        var (first, end) = (Text.Sentences[sentence].First, Text.Sentences[sentence].End);
        var heads = new int[end - first + 1];
        heads[0] = TreeSentence.Unknown;
        for (var i = first; i < end; i++)
        {
            heads[i - first + 1] = Heads[i] == TreeSentence.Unknown ? TreeSentence.Unknown : Heads[i] < 0 ? 0 : Heads[i] - first + 1;
        }

        return (heads, [DependencyRelation.None, .. Relations.AsSpan(first, end - first)]);
    }

    /// <summary>Forgets the articles of a fold.</summary>
    public void LeaveOut(List<TreeSentence> sentences, Fold fold)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (fold.Holds(sentences[i].Document))
            {
                leftOut.Add(i);
            }
        }
    }

    /// <summary>The sentence has a tree and is parsed in one piece.</summary>
    public bool CanTeach(int sentence)
    {
        var (first, end) = (Text.Sentences[sentence].First, Text.Sentences[sentence].End);
        return !leftOut.Contains(sentence) && end - first <= SentenceParser.MaximumLength && Heads.AsSpan(first, end - first).IndexOf(-1) >= 0;
    }

    public static ParsingCorpus Of(IReadOnlyList<TreeSentence> sentences)
    {
        var tagging = TaggingCorpus.Of(sentences.Select(sentence => new TaggedSentence(sentence.Words, sentence.Tags)));
        var heads = new List<int>();
        var relations = new List<DependencyRelation>();
        foreach (var sentence in sentences)
        {
            var first = heads.Count;
            foreach (var head in sentence.Heads)
            {
                heads.Add(head < 0 ? head : first + head);
            }

            relations.AddRange(sentence.Relations);
        }

        return new ParsingCorpus { Text = tagging.Text, Heads = [.. heads], Relations = [.. relations] };
    }
}
