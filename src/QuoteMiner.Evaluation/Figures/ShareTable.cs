namespace QuoteMiner.Evaluation.Figures;

/// <summary>Shares by name that still grow.</summary>
internal sealed class ShareTable
{
    readonly SortedDictionary<string, Share> _shares = new(StringComparer.Ordinal);

    internal void Add(string name, int right, int count)
    {
        Share share = _shares.GetValueOrDefault(name);
        _shares[name] = new Share(share.Right + right, share.Count + count);
    }

    internal IReadOnlyDictionary<string, Share> ToShares() => _shares;
}
