using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Makes names of tags.</summary>
internal ref struct NameWriter(AnnotatedText text)
{
    NameKind kind;

    /// <summary>The first token of the name that is open, or -1.</summary>
    public int First { get; private set; } = -1;

    /// <summary>A name without the titles before it and the possessive behind it; it is empty where nothing else is there.</summary>
    public static NameSpan Trim(AnnotatedText text, NameSpan name)
    {
        var (first, end, kind) = name;
        var tags = text.Tokens.Tags;
        var classes = text.Tokens.Classes;
        while (end > first && tags[end - 1] is PennTag.POS or PennTag.HYPH)
        {
            end--;
        }

        while (kind == NameKind.Person && first < end - 1 && (classes[first] & WordClasses.Title) != 0 && (classes[first] & WordClasses.FirstName) == 0)
        {
            first++;
        }

        return new NameSpan(first, end, kind);
    }

    public void Add(int token, NameTag tag)
    {
        if (tag == NameTag.Outside || tag.Begins())
        {
            Close(token);
        }

        if (tag.Begins())
        {
            First = token;
            kind = tag.Kind();
        }
    }

    /// <summary>Ends the name that is open, if one is, before a token.</summary>
    public void Close(int end)
    {
        if (First >= 0 && Trim(text, new NameSpan(First, end, kind)) is var name && name.First < name.End)
        {
            text.Names.Add(name);
        }

        First = -1;
    }
}
