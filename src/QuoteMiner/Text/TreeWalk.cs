namespace QuoteMiner.Text;

/// <summary>Distances in the trees; no walk goes farther than <see cref="Farthest"/> arcs in one direction.</summary>
internal readonly ref struct TreeWalk(AnnotatedText text)
{
    public const int Farthest = 10;

    readonly ReadOnlySpan<int> heads = text.Tokens.Heads;

    /// <summary>Arcs from a token up to another (to <see cref="TokenTable.Root"/>: to the top), or <see cref="Farthest"/> where that is not above it so near.</summary>
    public int Climb(int token, int target)
    {
        var steps = 0;
        for (; token >= 0 && token != target && steps < Farthest; steps++)
        {
            token = heads[token];
        }

        return token == target ? steps : Farthest;
    }

    /// <summary>Arcs between two tokens of a tree, or twice <see cref="Farthest"/>.</summary>
    public int Path(int from, int to)
    {
        for (var up = 0; up < Farthest && from >= 0; up++)
        {
            var down = Climb(to, from);
            if (down < Farthest)
            {
                return up + down;
            }

            from = heads[from];
        }

        return 2 * Farthest;
    }
}
