using System.Globalization;
using AngleSharp.Dom;

namespace QuoteMiner.Cli.Input;

/// <summary>
/// What the time of finding an article depends on. For every element the reader mode weighs the text of every element in it, so that text costs the square of its depth; and the
/// tree is made of lists that are searched from their start for every neighbour, so that elements cost the square of their number.
/// </summary>
internal static class PageSize
{
    /// <summary>Of elements that can hold text.</summary>
    public const int MostElements = 10_000;

    /// <summary>Of elements, texts and comments together; and of elements of any kind.</summary>
    public const int MostNodes = 50_000;

    /// <summary>Characters of text times the square of their depth, an element as <see cref="CostOfElement"/>. With 3,000 elements and 100,000 characters, 20 deep, a page has 64 million.</summary>
    public const int MostNesting = 1_000_000_000;

    /// <summary>An element costs as much as so many characters.</summary>
    public const int CostOfElement = 20;

    /// <summary>Linear, and its stack is not the thread's.</summary>
    /// <exception cref="InvalidDataException">There is more; the message says of what.</exception>
    public static void Check(INode root)
    {
        var open = new Stack<(INode Node, int Next)>();
        var elements = 0;
        var nodes = 0;
        var nesting = 0L;
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            Refuse(++nodes, MostNodes, "elements, texts and comments");
            if (child is IElement element && !PageCleaner.HoldsNoText(element))
            {
                Refuse(++elements, MostElements, "elements");
                nesting += CostOfElement * open.Count * open.Count;
                open.Push((child, 0));
            }
            else if (child is IText text)
            {
                nesting += (long)text.Length * open.Count * open.Count;
            }

            if (nesting > MostNesting)
            {
                throw new InvalidDataException(string.Create(
                    CultureInfo.InvariantCulture, $"the page is nested too deeply for its size: characters times depth², an element as {CostOfElement}, are more than {MostNesting:N0}"));
            }
        }
    }

    /// <exception cref="InvalidDataException">There are more than that.</exception>
    public static void Refuse(int count, int most, string what)
    {
        if (count > most)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the page has more than {most:N0} {what}"));
        }
    }
}
