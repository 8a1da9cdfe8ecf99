using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Accuracy;

/// <summary>Words and sentences of a text, as they are compared: by where they stand.</summary>
internal sealed record AnalysedText(IReadOnlyList<AnalysedWord> Words, IReadOnlyList<TextSpan> Sentences)
{
    public bool HasTrees => Words.Any(word => word.Relation != DependencyRelation.None.Name());

    /// <summary>What the stages wrote.</summary>
    public static AnalysedText Of(AnnotatedText text)
    {
        var tokens = text.Tokens;
        var words = new AnalysedWord[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new AnalysedWord
            {
                Span = tokens.Span(i),
                Xpos = tokens.Tags[i].Name(),
                Upos = TokenInspection.UniversalTag(text, i),
                Head = tokens.Heads[i] < 0 ? null : tokens.Span(tokens.Heads[i]),
                Relation = AnalysedWord.WithoutSubtype(tokens.Relations[i].Name()),
            };
        }

        var sentences = text.Sentences.Items.ToArray();
        return new AnalysedText(words, Array.ConvertAll(sentences, sentence => tokens.Span(sentence.First, sentence.End)));
    }
}
