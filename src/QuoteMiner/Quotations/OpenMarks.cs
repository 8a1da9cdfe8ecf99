using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace QuoteMiner.Quotations;

/// <summary>The marks that are open at some point of a paragraph, outermost first: the whole state of the pairing.</summary>
internal struct OpenMarks
{
    /// <summary>Nobody nests deeper; past it the outermost mark is given up as unclosed.</summary>
    public const int Deepest = 8;

    Slots slots;

    public int Count { get; private set; }

    [UnscopedRef]
    public ref OpenMark this[int index] => ref slots[index];

    /// <summary>The sign of an entry, without a reference into the stack.</summary>
    public readonly int SignAt(int index) => slots[index].Sign;

    public void Push(int sign) => slots[Count++] = new OpenMark(sign);

    public void Pop() => Count--;

    public void RemoveAt(int index)
    {
        for (var i = index + 1; i < Count; i++)
        {
            slots[i - 1] = slots[i];
        }

        Count--;
    }

    [InlineArray(Deepest)]
    struct Slots
    {
        OpenMark first;
    }
}

/// <summary>An open mark.</summary>
internal struct OpenMark(int sign)
{
    /// <summary>Index of the opening sign.</summary>
    public int Sign = sign;

    /// <summary>Index of the sign at which its region has to end if it turns out to be unclosed: the first opening of its family after it, or the mark around that one; -1 where there is none.</summary>
    public int Cut = -1;
}
