using System.Text;
using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>What the lemmatizer knows: words whose lemma no rule gives, and for each ending what to cut off and to put in its place. Read from the model file <c>lemmas</c>. Thread-safe.</summary>
internal sealed class LemmaForms
{
    /// <summary>Longest ending that a rule looks at.</summary>
    public const int LongestEnding = 6;

    const int MaximumCharacters = 1 << 22;

    readonly KeyTable exceptions;
    readonly string[] lemmas;
    readonly ulong[] hashes;
    readonly KeyTable rules;
    readonly byte[] cuts;
    readonly string[] endings;

    public LemmaForms(ModelFile file)
    {
        var section = file.Section("EXCE");
        exceptions = KeyTable.Read(ref section);
        lemmas = ReadStrings(ref section, exceptions.Count);
        section.End();
        hashes = Array.ConvertAll(lemmas, lemma => WordHash.Of(lemma));

        section = file.Section("RULE");
        rules = KeyTable.Read(ref section);
        cuts = section.ReadBytes("characters to cut off", rules.Count).ToArray();
        endings = ReadStrings(ref section, rules.Count);
        section.End();
        if (cuts.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)LongestEnding) >= 0)
        {
            throw section.Broken($"a rule cuts off more than {LongestEnding} characters");
        }
    }

    public int Exceptions => exceptions.Count;

    public int Rules => rules.Count;

    /// <summary>The forms that share exceptions and rules: present and infinitive, past and participle, plurals of names and of other nouns.</summary>
    public static PennTag GroupOf(PennTag tag) => tag switch
    {
        PennTag.VBP => PennTag.VB,
        PennTag.VBN => PennTag.VBD,
        PennTag.NNPS => PennTag.NNS,
        _ => tag,
    };

    /// <summary>The group whose rules hold for a tag, or None where a word without an exception is its own lemma.</summary>
    public static PennTag RulesOf(PennTag tag) => tag switch
    {
        PennTag.VBD or PennTag.VBN => PennTag.VBD,
        PennTag.VBG or PennTag.VBZ => tag,
        PennTag.NNS or PennTag.NNPS => PennTag.NNS,
        PennTag.JJR or PennTag.RBR => PennTag.JJR,
        PennTag.JJS or PennTag.RBS => PennTag.JJS,
        _ => PennTag.None,
    };

    public static uint ExceptionKey(ulong word, PennTag group) => FeatureHash.Of((uint)group, word);

    /// <summary>Writes the keys of the rules for the empty ending, the last character, the last two and so on.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="keys">At most one longer than the word.</param>
    public static void RuleKeys(PennTag group, ReadOnlySpan<char> word, Span<uint> keys)
    {
        // Above the bits of a character, which is mixed in next.
        var ending = (ulong)group << 32;
        keys[0] = FeatureHash.Of(0, ending);
        for (var length = 1; length < keys.Length; length++)
        {
            ending = WordHash.Append(ending, word[^length]);
            keys[length] = FeatureHash.Of(0, ending);
        }
    }

    /// <summary>The lemma of a word that has an exception, or null; and its hash.</summary>
    public string? Exception(ulong word, PennTag tag, out ulong hash)
    {
        var index = exceptions.Find(ExceptionKey(word, GroupOf(tag)));
        hash = index < 0 ? 0 : hashes[index];
        return index < 0 ? null : lemmas[index];
    }

    /// <summary>What the rule of the longest ending says: how many characters to cut off the folded word, and what to append.</summary>
    /// <param name="group">As <see cref="RulesOf"/> gives it.</param>
    /// <param name="word">In lower case.</param>
    public (int Cut, string Ending) Rule(ReadOnlySpan<char> word, PennTag group)
    {
        Span<uint> keys = stackalloc uint[LongestEnding + 1];
        keys = keys[..Math.Min(keys.Length, word.Length)];
        RuleKeys(group, word, keys);
        for (var length = keys.Length - 1; length >= 0; length--)
        {
            var index = rules.Find(keys[length]);
            if (index >= 0)
            {
                return cuts[index] < word.Length ? (cuts[index], endings[index]) : (0, "");
            }
        }

        return (0, "");
    }

    static string[] ReadStrings(ref ModelSection section, int count)
    {
        var lengths = section.ReadBytes("lengths of words", count);
        var total = 0;
        foreach (var length in lengths)
        {
            total += length;
        }

        if (total > MaximumCharacters)
        {
            throw section.Broken($"{total} bytes of words are too many");
        }

        var bytes = section.ReadBytes("words", total);
        var strings = new string[count];
        for (int i = 0, at = 0; i < count; at += lengths[i++])
        {
            strings[i] = Encoding.UTF8.GetString(bytes.Slice(at, lengths[i]));
        }

        return strings;
    }
}
