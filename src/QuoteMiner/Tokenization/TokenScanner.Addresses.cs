namespace QuoteMiner.Tokenization;

/// <summary>URLs, e-mail addresses, file names, handles, tags and character entities.</summary>
internal ref partial struct TokenScanner
{
    const int LongestLocalPart = 64;
    const int LongestDomain = 96;

    /// <summary>End of the URL whose scheme is [<paramref name="start"/>, <paramref name="colon"/>), or 0.</summary>
    readonly int Scheme(int start, int colon)
    {
        var scheme = source[start..colon];
        if (!Addresses.IsScheme(scheme))
        {
            return 0;
        }

        var slashes = colon + 2 < limit && source[colon + 1] == '/' && source[colon + 2] == '/';
        var body = slashes ? colon + 3 : colon + 1;
        return (slashes || scheme[0] is 'm' or 'd') && IsAlphanumericAt(body) ? body + Addresses.UrlLength(source[body..limit]) : 0;
    }

    /// <summary>End of the host or file name that begins at <paramref name="start"/> and has its first dot at <paramref name="dot"/>, or 0.</summary>
    int Domain(int start, int dot)
    {
        if (dot < domainsFrom || ClassAt(dot + 1) != CharClass.Letter)
        {
            return 0;
        }

        var (end, label) = HostEnd(start, dot);
        domainsFrom = end;
        if (dot - start == 3 && source[start] is 'w' or 'W' && source[start + 1] is 'w' or 'W' && source[start + 2] is 'w' or 'W')
        {
            return dot + Addresses.UrlLength(source[dot..limit]);
        }

        if (end < start + LongestDomain && Addresses.IsNewsgroup(source[start..end]))
        {
            return end;
        }

        if (end - start >= LongestDomain || !Addresses.IsLastLabel(source[label..end]) || (char.IsUpper(source[label]) && !char.IsUpper(source[end - 1])))
        {
            return 0;
        }

        return end < limit && source[end] == '/' && IsAlphanumericAt(end + 1) ? end + Addresses.UrlLength(source[end..limit]) : end;
    }

    /// <summary>End of labels and dots from <paramref name="position"/> on, and the start of the last label.</summary>
    readonly (int End, int LastLabel) HostEnd(int start, int position)
    {
        var label = position;
        var stop = Math.Min(limit, start + LongestDomain);
        while (position < stop)
        {
            var character = source[position];
            if (character == '.' && position + 1 < stop && char.IsAsciiLetterOrDigit(source[position + 1]))
            {
                label = position + 1;
            }
            else if (!char.IsAsciiLetterOrDigit(character) && !(character is '-' or '_' && position + 1 < stop && char.IsAsciiLetterOrDigit(source[position + 1])))
            {
                break;
            }

            position++;
        }

        return (position, label);
    }

    /// <summary>End of the e-mail address that begins at <paramref name="start"/>, or 0.</summary>
    int Mail(int start)
    {
        var stop = Math.Min(limit, start + LongestLocalPart);
        var at = start;
        while (at < stop && (char.IsAsciiLetterOrDigit(source[at]) || source[at] is '.' or '_' or '%' or '+' or '-'))
        {
            at++;
        }

        if (at >= stop || source[at] != '@' || !IsAlphanumericAt(at + 1))
        {
            mailsFrom = at;
            return 0;
        }

        return HostEnd(at + 1, at + 1).End;
    }

    /// <summary>End of the #tag or @handle at <paramref name="start"/>, or 0.</summary>
    readonly int Tag(int start)
    {
        var begins = ClassAt(start + 1) == CharClass.Letter || (start + 1 < limit && source[start] == '@' && source[start + 1] == '_');
        return begins && !IsAlphanumericBefore(start) ? RunEnd(start + 2) : 0;
    }

    /// <summary>End of a character entity (<c>&amp;amp;</c>, <c>&amp;#39;</c>) at <paramref name="start"/>, or 0.</summary>
    readonly int EntityEnd(int start)
    {
        const int longest = 9;
        var end = start + 1;
        end += end < limit && source[end] == '#' ? 1 : 0;
        var first = end;
        while (end < limit && end - first < longest && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        return end - first > 1 && end < limit && source[end] == ';' ? end + 1 : 0;
    }
}
