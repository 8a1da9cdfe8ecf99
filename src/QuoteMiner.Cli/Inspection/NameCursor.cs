using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>Goes through the tokens of a text in order and tells the name that each is part of.</summary>
internal struct NameCursor(AnnotatedText text)
{
    int next;

    /// <summary>The name that holds the token, or null. Tokens must be asked for in ascending order.</summary>
    public NameSpan? At(int token)
    {
        while (next < text.Names.Count && text.Names[next].End <= token)
        {
            next++;
        }

        return next < text.Names.Count && text.Names[next].First <= token ? text.Names[next] : null;
    }

    /// <summary>The kind in one lower-case word: <c>person</c>.</summary>
    public static string KindOf(NameSpan name) => name.Kind switch
    {
        NameKind.Person => "person",
        NameKind.Organisation => "organisation",
        NameKind.Place => "place",
        _ => "other",
    };
}
