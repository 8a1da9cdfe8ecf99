using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>
/// Joins names that are parts of one: around a nickname (<c>Robert C. "Bobby" Vale</c>), a place and what is called by it (<c>South Korea</c>), and a single last word with the
/// strange capital before it. One pass over the names, in their place.
/// </summary>
internal readonly ref struct NameJoiner(AnnotatedText text, ArticleWords article)
{
    /// <summary>Words that stand before a person's name and are no part of it.</summary>
    const WordClasses Apart = WordClasses.Title | WordClasses.AnyPerson | WordClasses.GroupNoun | WordClasses.OrganisationWord | WordClasses.Nationality | WordClasses.Verb
        | WordClasses.AnyCueVerb | WordClasses.CalendarWord | WordClasses.Abbreviation | TokenView.Closed;

    readonly AnnotatedText text = text;
    readonly ArticleWords article = article;
    readonly TokenView tokens = new(text);

    public void Join()
    {
        var names = text.Names.Items;
        var kept = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            if (kept > 0 && IsPartOf(names[kept - 1], name))
            {
                names[kept - 1] = Whole(names[kept - 1], name);
                continue;
            }

            var isFree = kept == 0 || names[kept - 1].End < name.First;
            names[kept++] = name with { First = isFree && GoesOnBefore(name) ? name.First - 1 : name.First, End = name.Kind == NameKind.Person ? EndBehindNickname(name) : name.End };
        }

        text.Names.Truncate(kept);
    }

    static bool IsOfPlace(NameSpan name) => name.Kind is NameKind.Place or NameKind.Organisation;

    /// <summary>The earlier name has taken the later one in, or stands directly before it.</summary>
    bool IsPartOf(NameSpan earlier, NameSpan later) => later.First < earlier.End
        || (later.First == earlier.End && IsOfPlace(earlier) && IsOfPlace(later) && text.Tokens.Sentences[earlier.First] == text.Tokens.Sentences[later.First]);

    static NameSpan Whole(NameSpan earlier, NameSpan later) =>
        new(earlier.First, Math.Max(earlier.End, later.End), earlier.Kind == NameKind.Person || earlier.Kind == later.Kind ? earlier.Kind : NameKind.Organisation);

    /// <summary>One behind the last name that follows a nickname in quotation marks, or in brackets where no last name stood yet; the name's own end where there is none.</summary>
    int EndBehindNickname(NameSpan name)
    {
        var (open, last) = (name.End, name.End + 3);
        var isNickname = tokens.IsCapitalized(open + 1) && (tokens.Kind(open), tokens.Kind(open + 2)) switch
        {
            (TokenKind.OpeningQuote, TokenKind.ClosingQuote) => true,
            (TokenKind.OpeningBracket, TokenKind.ClosingBracket) => name.End - name.First == 1 || tokens.Has(name.End - 1, TokenShapes.Initial),
            _ => false,
        };
        return isNickname && tokens.IsCapitalized(last) && text.Tokens.Tags[last].IsProperNoun() && text.Tokens.Sentences[last] == text.Tokens.Sentences[name.First] ? last + 1 : name.End;
    }

    /// <summary>A person's single word behind a proper noun that this article never writes small.</summary>
    bool GoesOnBefore(NameSpan name)
    {
        var before = name.First - 1;
        return name.Kind == NameKind.Person && before >= 0 && IsOneWord(name)
            && text.Tokens.Sentences[before] == text.Tokens.Sentences[name.First]
            && tokens.IsCapitalized(before) && !tokens.Has(before, TokenShapes.AllCapitals) && tokens.IsSpaced(name.First)
            && text.Tokens.Tags[before].IsProperNoun() && !tokens.Is(before, Apart)
            && article.Find(text.Tokens.Hashes[before]).Writing == ArticleWord.Capital;
    }

    bool IsOneWord(NameSpan name)
    {
        for (var token = name.First + 1; token < name.End; token++)
        {
            if (tokens.IsSpaced(token))
            {
                return false;
            }
        }

        return true;
    }
}
