using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Cuts the title off a run of capitalised words and tells what kind of name is left.</summary>
internal static class NameClassifier
{
    const WordClasses Titles = WordClasses.Title | WordClasses.PersonNoun;

    public static NameSpan Cut(TokenView tokens, int first, int end)
    {
        if (IsOrganisation(tokens, first, end))
        {
            return new NameSpan(first, end, NameKind.Organisation);
        }

        var start = PersonStart(tokens, first, end);
        if (start >= 0)
        {
            return new NameSpan(start, end, NameKind.Person);
        }

        return new NameSpan(first, end, KindOf(tokens, first, end));
    }

    /// <summary>Where a person's name begins behind titles and roles, or -1 where nothing tells that it is a person's.</summary>
    static int PersonStart(TokenView tokens, int first, int end)
    {
        var afterTitle = -1;
        for (var token = first; token < end; token++)
        {
            if (tokens.Is(token, Titles) && token + 1 < end)
            {
                afterTitle = token + 1;
            }
            else if (tokens.Is(token, WordClasses.FirstName) && (token + 1 < end || token == first) && IsFirstName(tokens, token, end))
            {
                return token == first && end - first == 1 && tokens.Is(token, WordClasses.PlaceName) ? -1 : token;
            }
        }

        if (afterTitle >= 0)
        {
            return tokens.Is(end - 1, Titles) && !tokens.Is(end - 1, WordClasses.FirstName) ? -1 : afterTitle;
        }

        return tokens.Is(first - 1, Titles | WordClasses.FeminineTitle | WordClasses.MasculineTitle) && !tokens.Is(first, WordClasses.PlaceName | WordClasses.Nationality)
            ? first
            : -1;
    }

    /// <summary>Paris Hilton, but not Paris Climate: a place's name is a first name only before a word that is nothing else.</summary>
    static bool IsFirstName(TokenView tokens, int token, int end) =>
        !tokens.Is(token, WordClasses.PlaceName | WordClasses.Nationality)
        || (token + 1 < end && !tokens.Is(token + 1, WordClasses.OrganisationWord | WordClasses.PlaceName | WordClasses.GroupNoun | WordClasses.AnyPerson | WordClasses.Nationality));

    static bool IsOrganisation(TokenView tokens, int first, int end)
    {
        if (tokens.Is(end - 1, WordClasses.OrganisationWord) && (end - first > 1 || !tokens.Is(first, WordClasses.FirstName | WordClasses.Title)))
        {
            return true;
        }

        // University of Sussex, Department of State: the marking word stands before "of".
        for (var token = first; token < end - 1; token++)
        {
            if (tokens.Is(token, WordClasses.OrganisationWord) && !tokens.IsCapitalized(token + 1))
            {
                return true;
            }
        }

        return end - first == 1 && tokens.Is(first, WordClasses.OrganisationName);
    }

    /// <summary>None for a run that ends in a title or a role: <c>Special Envoy</c> names nobody, unless it is somebody's last name.</summary>
    static NameKind KindOf(TokenView tokens, int first, int end)
    {
        var last = end - 1;
        if (tokens.Is(last, Titles) && !tokens.Is(last, WordClasses.FirstName | WordClasses.OrganisationWord | WordClasses.Nationality))
        {
            return NameKind.None;
        }

        if (tokens.Is(last, WordClasses.OrganisationName | WordClasses.GroupNoun))
        {
            return NameKind.Organisation;
        }

        if (tokens.Is(last, WordClasses.PlaceName))
        {
            return NameKind.Place;
        }

        if (tokens.Is(last, WordClasses.Nationality | WordClasses.AnyPerson))
        {
            return NameKind.Other;
        }

        if (end - first == 1)
        {
            return tokens.Has(first, TokenShapes.AllCapitals) ? NameKind.Organisation : NameKind.Other;
        }

        // Two or three words of which nothing is known are a person more often than anything else.
        return end - first <= 3 && !tokens.Has(last, TokenShapes.AllCapitals) ? NameKind.Person : NameKind.Other;
    }
}
