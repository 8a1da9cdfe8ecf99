using System.Text;
using QuoteMiner.Entities;
using QuoteMiner.Lexicons;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Entities;

/// <summary>An article as the package sees it, each word of the corpus a token, with the right tags of names. Parts of speech are the tagger's.</summary>
internal sealed class NamedText
{
    /// <summary>The tag of a token of which the corpus does not tell whether it is part of a name.</summary>
    public const NameTag Unknown = (NameTag)byte.MaxValue;

    public AnnotatedText Text { get; } = new();

    /// <summary>One a token.</summary>
    public NameTag[] Tags { get; private init; } = [];

    /// <summary>The names, sorted and disjoint.</summary>
    public NameSpan[] Names { get; private init; } = [];

    /// <summary>Tokens that are the head of a mention of a person and a proper noun; where the corpus tells.</summary>
    public HashSet<int> PersonHeads { get; } = [];

    /// <summary>Tokens beside the head of such a mention that is no proper noun: neither right nor wrong.</summary>
    public HashSet<int> BesidePersonHeads { get; } = [];

    /// <summary>The head of each token as a token of the text, -1 for a root; where the corpus tells.</summary>
    public List<int> Heads { get; } = [];

    public static NamedText Of(NamedDocument document, PerceptronTagger tagger)
    {
        var count = document.Sentences.Sum(sentence => sentence.Words.Length);
        var text = new NamedText { Tags = new NameTag[count], Names = new NameSpan[document.Sentences.Sum(sentence => sentence.Names.Length)] };
        text.Fill(document);
        tagger.Annotate(text.Text);
        text.MarkNames(document);
        return text;
    }

    void Fill(NamedDocument document)
    {
        var source = new StringBuilder();
        foreach (var word in document.Sentences.SelectMany(sentence => sentence.Words))
        {
            source.Append(word).Append(' ');
        }

        Text.Reset(source.ToString());
        var start = 0;
        foreach (var sentence in document.Sentences)
        {
            var first = Text.Tokens.Count;
            foreach (var word in sentence.Words)
            {
                var hash = WordHash.Of(word);
                Text.Tokens.Add(start, start + word.Length, hash, TokenKind.None, ShapeOf(word), -1);
                Text.Tokens.Classes[^1] = Lexicon.Default.Find(hash);
                start += word.Length + 1;
            }

            Text.Sentences.Add(new Sentence(first, Text.Tokens.Count, 0));
            PersonHeads.UnionWith(sentence.PersonHeads.Select(head => head + first));
            BesidePersonHeads.UnionWith(sentence.BesidePersonHeads.Select(token => token + first));
            Heads.AddRange(sentence.Heads.Select(head => head < 0 ? head : head + first));
        }
    }

    void MarkNames(NamedDocument document)
    {
        int first = 0, count = 0;
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in sentence.Unknown)
            {
                Tags[first + token] = Unknown;
            }

            foreach (var name in sentence.Names)
            {
                // No corpus tells groups from other names; their plural does.
                var last = first + name.End - 1;
                var kind = name.Kind == NameKind.Other && Text.Tokens.Tags[last] == PennTag.NNPS ? NameKind.Group : name.Kind;
                Names[count++] = new NameSpan(first + name.First, first + name.End, kind);
                for (var token = first + name.First; token < last + 1; token++)
                {
                    Tags[token] = NameTags.Of(kind, token == first + name.First, token == last);
                }
            }

            first += sentence.Words.Length;
        }
    }

    /// <summary>As the tokenizer sees it.</summary>
    static TokenShapes ShapeOf(string word)
    {
        var letter = word.FirstOrDefault(char.IsLetter);
        return (char.IsUpper(letter) ? TokenShapes.Capitalized : 0) | (word.Any(char.IsDigit) ? TokenShapes.HasDigit : 0);
    }
}
