using QuoteMiner.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>How many annotations a text has in some layers.</summary>
internal static class AnnotationCount
{
    public static int Of(AnnotatedText text, Layers layers)
    {
        var tokens = text.Tokens;
        return Count(Layers.Paragraphs, text.Paragraphs.Count)
            + Count(Layers.Marks, text.Marks.Count)
            + Count(Layers.Regions | Layers.Turns, text.Regions.Count)
            + Count(Layers.Tokens, tokens.Count)
            + Count(Layers.Sentences, text.Sentences.Count)
            + Count(Layers.WordClasses, tokens.Count - tokens.Classes.Count(WordClasses.None))
            + Count(Layers.Tags, tokens.Count - tokens.Tags.Count(PennTag.None))
            + Count(Layers.Lemmas, tokens.Count - tokens.Lemmas.Count(0UL))
            + Count(Layers.Trees, tokens.Count - tokens.Heads.Count(TokenTable.Unparsed))
            + Count(Layers.Names, text.Names.Count)
            + Count(Layers.Mentions, text.Mentions.Count)
            + Count(Layers.Cues, text.Cues.Count)
            + Count(Layers.Subjects, text.Subjects.Count)
            + Count(Layers.Clusters, text.Clusters.Count)
            + Count(Layers.Attributions, text.Attributions.Count);

        int Count(Layers layer, int count) => (layers & layer) != 0 ? count : 0;
    }
}
