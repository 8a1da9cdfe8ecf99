using QuoteMiner.Learning;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Models;

namespace QuoteMiner.Training.Tagging;

/// <summary>Finds the words that have one tag only, among those written plainly.</summary>
internal sealed class CertainTagFinder
{
    readonly SortedDictionary<int, int[]> counts = [];

    public void Add(TaggingCorpus corpus, WordClusters clusters, int weight)
    {
        var reader = new SentenceTagger(CertainTags.None, clusters);
        var traits = default(WordTraits);
        foreach (var sentence in corpus.Text.Sentences.Items)
        {
            var sentenceCase = SentenceCaseReader.Read(corpus.Text, sentence);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                reader.Read(corpus.Text, i, sentence.First, sentenceCase, ref traits);
                if (corpus.Tags[i] != PennTag.None && WordShape.IsPlain(traits.Shape))
                {
                    var key = (int)KeyTable.KeyOf(traits.Word);
                    if (!counts.TryGetValue(key, out var tags))
                    {
                        counts.Add(key, tags = new int[PennTags.Count + 1]);
                    }

                    tags[(int)corpus.Tags[i]] += weight;
                }
            }
        }
    }

    /// <summary>The words seen at least <paramref name="minimum"/> times that have another tag at most once in <paramref name="ratio"/> times.</summary>
    public (int[] Keys, PennTag[] Tags) Find(int minimum, int ratio)
    {
        List<int> keys = [];
        List<PennTag> tags = [];
        foreach (var (key, count) in counts)
        {
            var (total, most) = (count.Sum(), count.Max());
            if (total >= minimum && (total - most) * ratio <= total)
            {
                keys.Add(key);
                tags.Add((PennTag)Array.IndexOf(count, most));
            }
        }

        return ([.. keys], [.. tags]);
    }

    public static void Write(ModelWriter writer, int[] keys, PennTag[] tags) =>
        writer.Add("DICT", new SectionWriter().Keys(keys).Bytes(Array.ConvertAll(tags, tag => (byte)tag)));
}
