using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>What inspection says of a token beyond the layers: that is made on demand, since no stage reads it.</summary>
internal static class TokenInspection
{
    /// <summary>More than any rule or exception appends.</summary>
    const int Growth = 255;

    /// <summary>The dictionary form.</summary>
    public static string Lemma(AnnotatedText text, int token)
    {
        var form = text.Tokens.Span(token).Slice(text.Source);
        var lemma = new char[form.Length + Growth];
        return Lemmatizer.Default.TryWrite(form, text.Tokens.Tags[token], lemma, out var written) ? new string(lemma, 0, written) : form.ToString();
    }

    /// <summary>The universal part of speech (UPOS).</summary>
    public static string UniversalTag(AnnotatedText text, int token)
    {
        var tokens = text.Tokens;
        var next = token + 1 < text.Sentences[tokens.Sentences[token]].End ? tokens.Tags[token + 1] : PennTag.None;
        return UniversalTags.Of(tokens.Tags[token], tokens.Hashes[token], next, tokens.Relations[token]).Name();
    }
}
