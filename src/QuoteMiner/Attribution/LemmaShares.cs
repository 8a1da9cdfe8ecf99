using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>
/// How often words of a lemma do something, such as report: a share from 0 to 1, learned from articles. A lemma that was not seen gets the share of its cluster, a cluster that was
/// not seen that of all words. Thread-safe.
/// </summary>
internal sealed class LemmaShares
{
    /// <summary>Shares are kept in steps of 1/255.</summary>
    public const float Steps = 255;

    readonly KeyTable lemmas;
    readonly byte[] shares;
    readonly byte[] clusterShares;

    /// <param name="keys">Of lemmas, ascending.</param>
    /// <param name="clusterShares">By fine cluster; the first is of words in no cluster.</param>
    public LemmaShares(KeyTable keys, byte[] shares, byte[] clusterShares) => (lemmas, this.shares, this.clusterShares) = (keys, shares, clusterShares);

    public static LemmaShares Read(ModelFile file, string name, int clusters)
    {
        var section = file.Section(name);
        var keys = KeyTable.Read(ref section);
        var shares = section.ReadBytes("shares", keys.Count).ToArray();
        var clusterShares = section.ReadBytes("clusters' shares", clusters).ToArray();
        section.End();
        return new LemmaShares(keys, shares, clusterShares);
    }

    /// <param name="lemma">Its <see cref="WordHash"/>.</param>
    public float Of(ulong lemma, WordClusters clusters)
    {
        var index = lemmas.Find(KeyTable.KeyOf(lemma));
        return (index >= 0 ? shares[index] : clusterShares[clusters.Fine(lemma)]) / Steps;
    }
}
