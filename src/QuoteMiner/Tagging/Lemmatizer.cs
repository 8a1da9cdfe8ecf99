using QuoteMiner.Lexicons;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>
/// Gives the dictionary form of a word whose part of speech is known: <c>said</c>, VBD: <c>say</c>. In lower case, but for names and words that are always capitalised
/// (<c>American</c>). Thread-safe; allocates nothing.
/// </summary>
internal sealed class Lemmatizer(LemmaForms forms)
{
    /// <summary>A longer word is its own lemma.</summary>
    const int LongestWord = 64;

    static readonly Lazy<Lemmatizer> Shipped = new(() => new Lemmatizer(new LemmaForms(ModelFile.FromResources("lemmas"))));

    /// <summary>The one that ships with the package; read at first use.</summary>
    public static Lemmatizer Default => Shipped.Value;

    /// <summary>Writes the lemma of a word.</summary>
    /// <param name="written">Characters written; 0 where <paramref name="destination"/> is too short.</param>
    /// <returns>Whether the lemma fitted.</returns>
    public bool TryWrite(ReadOnlySpan<char> form, PennTag tag, Span<char> destination, out int written)
    {
        written = 0;
        var hash = WordHash.Of(form);
        if (forms.Exception(hash, tag, out _) is { } exception)
        {
            var fits = exception.TryCopyTo(destination);
            written = fits ? exception.Length : 0;
            return fits;
        }

        Span<char> lower = stackalloc char[Math.Min(form.Length, LongestWord)];
        var (cut, ending) = form.Length <= LongestWord ? Rule(form, tag, lower) : (0, "");
        var kept = form[..^cut];
        if (kept.Length + ending.Length > destination.Length)
        {
            return false;
        }

        var keepsCase = tag.IsProperNoun() || (tag == PennTag.JJ && (Lexicon.Default.Find(hash) & WordClasses.Nationality) != 0);
        for (var i = 0; i < kept.Length; i++)
        {
            destination[i] = keepsCase ? kept[i] : Fold(kept[i]);
        }

        ending.CopyTo(destination[kept.Length..]);
        if (keepsCase && cut > 0 && char.IsUpper(form[^1]))
        {
            MakeUpper(destination.Slice(kept.Length, ending.Length));
        }

        written = kept.Length + ending.Length;
        return true;
    }

    /// <summary>The <see cref="WordHash"/> of the lemma, case folded as every such hash.</summary>
    /// <param name="hash">That of the form.</param>
    public ulong Hash(ReadOnlySpan<char> form, ulong hash, PennTag tag)
    {
        if (forms.Exception(hash, tag, out var exception) is not null)
        {
            return exception;
        }

        if (LemmaForms.RulesOf(tag) == PennTag.None || form.Length > LongestWord)
        {
            return hash;
        }

        Span<char> lemma = stackalloc char[LongestWord + byte.MaxValue];
        var (cut, ending) = Rule(form, tag, lemma[..form.Length]);
        if (cut == 0 && ending.Length == 0)
        {
            return hash;
        }

        ending.CopyTo(lemma[(form.Length - cut)..]);
        return WordHash.Of(lemma[..(form.Length - cut + ending.Length)]);
    }

    (int Cut, string Ending) Rule(ReadOnlySpan<char> form, PennTag tag, Span<char> lower)
    {
        var group = LemmaForms.RulesOf(tag);
        if (group == PennTag.None || form.IsEmpty)
        {
            return (0, "");
        }

        for (var i = 0; i < form.Length; i++)
        {
            lower[i] = Fold(form[i]);
        }

        return forms.Rule(lower, group);
    }

    static void MakeUpper(Span<char> characters)
    {
        foreach (ref var character in characters)
        {
            character = char.ToUpperInvariant(character);
        }
    }

    // As WordHash folds, so that the hash of what is written is the hash that is given.
    static char Fold(char character) => character == '’' ? '\'' : char.ToLowerInvariant(character);
}
