using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Frequent words that have one tag only, about half of all running words: they need no scoring. Thread-safe.</summary>
internal sealed class CertainTags(KeyTable words, PennTag[] tags)
{
    public static CertainTags None { get; } = new(new KeyTable([]), []);

    public int Count => words.Count;

    /// <summary>Reads the section DICT: the words' keys, then a byte for each word's tag.</summary>
    public static CertainTags Read(ModelFile file)
    {
        var section = file.Section("DICT");
        var words = KeyTable.Read(ref section);
        var bytes = section.ReadBytes("tags", words.Count);
        section.End();
        var tags = new PennTag[words.Count];
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = bytes[i] >= 1 && bytes[i] <= PennTags.Count ? (PennTag)bytes[i] : throw section.Broken($"{bytes[i]} is no tag");
        }

        return new CertainTags(words, tags);
    }

    /// <summary>The tag of a word that is written plainly (<see cref="WordShape.IsPlain"/>), or None.</summary>
    public PennTag Find(ulong word)
    {
        var index = words.Find(KeyTable.KeyOf(word));
        return index < 0 ? PennTag.None : tags[index];
    }
}
