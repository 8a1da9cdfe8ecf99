using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>What inspection says of a token beyond the layers: that is made on demand, since no stage reads it.</summary>
internal static class TokenInspection
{
    /// <summary>The dictionary form, or <c>_</c>.</summary>
    public static string Lemma(AnnotatedText text, int token) => "_";

    /// <summary>The universal part of speech (UPOS), or <c>_</c>.</summary>
    public static string UniversalTag(AnnotatedText text, int token) =>
        PlainUniversalTags.Of(text.Tokens.Tags[token], text.Tokens.Span(token).Slice(text.Source));
}
