using System.Runtime.CompilerServices;

namespace QuoteMiner.Learning;

/// <summary>Makes the keys of features (see <see cref="KeyTable"/>): a template's number and up to three values, mixed. Trainer and package share it, so changing it makes every model void.</summary>
internal static class FeatureHash
{
    // Far apart, so that small values of one template never meet those of another.
    const ulong Template = 0xBF58_476D_1CE4_E5B9;
    const ulong First = 0x9FB2_1C65_1E98_DF25;
    const ulong Second = 0xD6E8_FEB8_6659_FD93;
    const ulong Third = 0xA076_1D64_78BD_642F;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, ulong a) => Finish((a + (template * Template)) * First);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, ulong a, ulong b) => Finish(((a + (template * Template)) * First) + (b * Second));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, ulong a, ulong b, ulong c) => Finish(((a + (template * Template)) * First) + (b * Second) + (c * Third));

    // The upper bits of a product depend on all bits below, the lower ones do not: fold, multiply, take the upper ones.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint Finish(ulong hash) => KeyTable.KeyOf((hash ^ (hash >> 32)) * Second);
}
