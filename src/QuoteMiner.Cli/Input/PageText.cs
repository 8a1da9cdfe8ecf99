using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace QuoteMiner.Cli.Input;

/// <summary>The text of a part of a page as a reader of plain text would write it: an empty line between paragraphs, a line for an item, single spaces.</summary>
internal sealed class PageText
{
    /// <summary>Letters and signs outside of links that make an article; menus and forms have fewer.</summary>
    const int ShortestArticle = 140;

    static readonly FrozenSet<string> Paragraphs = FrozenSet.Create(
        "p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table", "figure", "figcaption",
        "pre", "hr", "address", "details", "summary", "fieldset", "form");

    static readonly FrozenSet<string> Lines = FrozenSet.Create("li", "tr", "dt", "dd", "caption");

    static readonly FrozenSet<string> Unread = FrozenSet.Create("script", "noscript", "style", "template", "textarea", "select", "button", "svg", "math", "iframe", "object", "head");

    readonly StringBuilder text = new();
    string gap = "";
    int outsideLinks;

    /// <summary>Empty where there is little besides links. Linear, and its stack is not the thread's.</summary>
    public static string Of(IElement root)
    {
        var writer = new PageText();
        writer.Walk(root);
        return writer.outsideLinks < ShortestArticle ? "" : writer.text.ToString();
    }

    void Walk(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>();
        var links = 0;
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                links -= top.Node is IElement { LocalName: "a" } ? 1 : 0;
                Break(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (child is IText words)
            {
                Write(words.Data, isLink: links > 0);
            }
            else if (child is IElement element && !Unread.Contains(element.LocalName))
            {
                Break(element);
                if (element.HasChildNodes)
                {
                    links += element.LocalName == "a" ? 1 : 0;
                    open.Push((element, 0));
                }
            }
        }
    }

    /// <summary>Breaks are written when there is something after them, the widest one that was asked for.</summary>
    void Break(INode node)
    {
        var name = (node as IElement)?.LocalName ?? "";
        if (Paragraphs.Contains(name))
        {
            gap = "\n\n";
        }
        else if (name == "br")
        {
            gap = gap.Contains('\n') ? "\n\n" : "\n";
        }
        else if (Lines.Contains(name))
        {
            gap = gap.Length < 2 ? "\n" : gap;
        }
        else if (name is "td" or "th")
        {
            gap = gap.Length == 0 ? " " : gap;
        }
    }

    void Write(ReadOnlySpan<char> words, bool isLink)
    {
        while (true)
        {
            var end = words.IndexOfAny(" \t\r\n\f");
            var word = end < 0 ? words : words[..end];
            if (word.Length > 0)
            {
                text.Append(text.Length == 0 ? "" : gap).Append(word);
                gap = "";
                outsideLinks += isLink ? 0 : word.Length;
            }

            if (end < 0)
            {
                return;
            }

            gap = gap.Length == 0 ? " " : gap;
            words = words[(end + 1)..];
        }
    }
}
