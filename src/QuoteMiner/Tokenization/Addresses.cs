using System.Buffers;

namespace QuoteMiner.Tokenization;

/// <summary>What URLs, host names and file names are made of.</summary>
internal static class Addresses
{
    static readonly SearchValues<char> UrlEnds = CreateUrlEnds();

    /// <summary>Last parts of host and file names. Two-letter ones that are English words are left out: "said.In".</summary>
    static readonly WordSet LastLabels = new(
        "com", "org", "net", "gov", "edu", "mil", "info", "biz", "uk", "au", "ca", "nz", "ie", "de", "fr", "eu", "io", "tv", "ru", "cn", "jp", "za", "ly",
        "doc", "docx", "xls", "xlsx", "pdf", "jpg", "jpeg", "png", "gif", "html", "htm", "txt", "zip", "exe", "ppt", "pptx", "csv", "php", "asp", "mp3", "mp4");

    static readonly WordSet Schemes = new("http", "https", "ftp", "mailto", "doi");

    public static bool IsScheme(ReadOnlySpan<char> word) => word.Length < 7 && Schemes.Contains(word);

    public static bool IsLastLabel(ReadOnlySpan<char> word) => word.Length < 6 && LastLabels.Contains(word);

    /// <summary>How much of <paramref name="rest"/>, the text from inside a URL on, belongs to it; punctuation of the sentence does not.</summary>
    public static int UrlLength(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(UrlEnds);
        rest = length < 0 ? rest : rest[..length];
        var end = rest.Length;
        var unopened = rest.Count(')') - rest.Count('(');
        while (end > 0 && (rest[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*' or '…' || (rest[end - 1] == ')' && unopened > 0)))
        {
            end--;
            unopened -= rest[end] == ')' ? 1 : 0;
        }

        return end;
    }

    /// <summary>Three or more parts of small letters: <c>comp.lang.misc</c>.</summary>
    public static bool IsNewsgroup(ReadOnlySpan<char> name)
    {
        int dots = 0, part = 0;
        foreach (var character in name)
        {
            if (character == '.' && part > 1)
            {
                dots++;
                part = 0;
            }
            else if (char.IsAsciiLetterLower(character))
            {
                part++;
            }
            else
            {
                return false;
            }
        }

        return dots > 1 && part > 1;
    }

    static SearchValues<char> CreateUrlEnds()
    {
        var ends = new List<char>("<>\"“”«»|\\^`{}");
        for (var i = 0; i < char.MaxValue; i++)
        {
            if (char.IsWhiteSpace((char)i) || char.IsControl((char)i))
            {
                ends.Add((char)i);
            }
        }

        return SearchValues.Create(ends.ToArray());
    }
}
