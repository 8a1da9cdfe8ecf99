namespace QuoteMiner.Evaluation.Rules;

/// <summary>The unit of the headline figures: what lies between double quotation marks in one paragraph.</summary>
/// <remarks>
/// Marks are <c>“ ” „ « » "</c> and the doubled <c>''</c> and <c>``</c>. One form opens and closes: <c>"</c> opens where no space follows. A closing form opens only
/// as the first character of a paragraph (a wrongly turned mark). The end of a paragraph closes. A region without a letter or digit is none.
/// </remarks>
internal static class QuotedRegions
{
    internal static List<TextSpan> Find(string text, LetterIndex letters)
    {
        var regions = new List<TextSpan>();
        int start = -1, width;
        char previous = '\n';
        for (int i = 0; i < text.Length; i += width)
        {
            char mark = text[i];
            width = 1;
            if (mark is '\'' or '`' && i + 1 < text.Length && text[i + 1] == mark)
            {
                mark = '"';
                width = 2;
            }

            int after = i + width;
            if (mark == '\n')
            {
                Close(i);
            }
            else if (mark is '“' or '„' or '«')
            {
                start = start < 0 ? after : start;
            }
            else if (mark is '”' or '»' or '"')
            {
                if (0 <= start)
                {
                    Close(i);
                }
                else if (mark == '"' ? after < text.Length && !Characters.IsSpace(text[after]) : previous == '\n')
                {
                    start = after;
                }
            }

            if (!Characters.IsSpace(mark) || mark == '\n')
            {
                previous = mark;
            }
        }

        Close(text.Length);
        return regions;

        void Close(int end)
        {
            if (0 <= start && letters.HasLetter(start, end))
            {
                regions.Add(new TextSpan(start, end));
            }

            start = -1;
        }
    }
}
