using System.Globalization;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Parsing;

/// <summary>Collects the rows of a sentence and makes it.</summary>
internal sealed class TreeReader(string file)
{
    readonly List<string> words = [];
    readonly List<PennTag> tags = [];
    readonly List<int> heads = [];
    readonly List<DependencyRelation> relations = [];
    readonly List<string?> names = [];

    public int Count => words.Count;

    /// <param name="head">1-based index as the corpora write it, 0 for the root, <c>_</c> for none.</param>
    public void Add(string word, string tag, string head, string relation, string? name, int line)
    {
        words.Add(word);
        tags.Add(PennTags.Parse(tag));
        heads.Add(head == "_" ? TreeSentence.Unknown
            : int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1
            : throw new CorpusException($"{file}, line {line}: '{head}' is no head."));
        relations.Add(DependencyRelations.Parse(relation));
        names.Add(name);
    }

    public TreeSentence End(int document)
    {
        if (heads.FindIndex(head => head >= words.Count) is var wrong && wrong >= 0)
        {
            throw new CorpusException($"{file}: the head of '{words[wrong]}' lies beyond the sentence's {words.Count} words.");
        }

        var sentence = new TreeSentence([.. words], [.. tags], [.. heads], [.. relations], [.. names], document);
        words.Clear();
        tags.Clear();
        heads.Clear();
        relations.Clear();
        names.Clear();
        return sentence;
    }
}
