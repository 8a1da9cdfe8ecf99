using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>Collects the words of a sentence whose names are marked word by word.</summary>
internal sealed class NamedSentenceBuilder
{
    readonly List<string> words = [];
    readonly List<NameSpan> names = [];
    readonly List<int> unknown = [];
    NameKind previous;

    /// <summary>Adds a word of which it is not known whether it is part of a name.</summary>
    public void AddUnknown(string word)
    {
        unknown.Add(words.Count);
        Add(word, NameKind.None, begins: false);
    }

    /// <param name="begins">A name begins here even if the word before is of the same kind.</param>
    public void Add(string word, NameKind kind, bool begins)
    {
        if (kind != NameKind.None)
        {
            if (kind == previous && !begins)
            {
                names[^1] = names[^1] with { End = words.Count + 1 };
            }
            else
            {
                names.Add(new NameSpan(words.Count, words.Count + 1, kind));
            }
        }

        previous = kind;
        words.Add(word);
    }

    /// <summary>Adds the sentence, unless it is empty, to the last document.</summary>
    public void End(List<NamedDocument> documents)
    {
        if (words.Count > 0)
        {
            documents[^1].Sentences.Add(new NamedSentence([.. words], [.. names]) { Unknown = [.. unknown] });
            words.Clear();
            names.Clear();
            unknown.Clear();
        }

        previous = NameKind.None;
    }
}
