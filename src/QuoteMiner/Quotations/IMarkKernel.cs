namespace QuoteMiner.Quotations;

/// <summary>The part of <see cref="MarkScanner"/> that differs with the width of the vectors.</summary>
internal interface IMarkKernel
{
    /// <summary>Whether this processor runs it in hardware; elsewhere it is emulated, right but slow.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>
    /// Looks at the <see cref="MarkScanner.BlockLength"/> characters from <paramref name="block"/> on: bit i of <paramref name="found"/> is
    /// set where character i is of the set. False where no bit is.
    /// </summary>
    /// <remarks>May be true without a bit, where the block holds other characters beyond ASCII.</remarks>
    static abstract bool TryFind(ref readonly ushort block, out ulong found);

    /// <summary>Whether two blocks hold ASCII only, and nothing of the set.</summary>
    static abstract bool AreClean(ref readonly ushort blocks);
}
