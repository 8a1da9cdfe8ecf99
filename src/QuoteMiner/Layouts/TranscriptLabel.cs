using QuoteMiner.Text;

namespace QuoteMiner.Layouts;

/// <summary>The label of a transcript's paragraph: up to four words in capitals, then a colon; or one of question and answer.</summary>
internal static class TranscriptLabel
{
    const int LongestLabel = 40;
    const int MostWords = 4;

    static readonly string[] Honorifics = ["MR ", "MR. ", "MRS ", "MRS. ", "MS ", "MS. ", "DR ", "DR. ", "SEN. ", "THE SPEAKER"];

    static readonly string[] Questions = ["Q.", "Q:", "Q –", "Q —", "Question:", "QUESTION:"];
    static readonly string[] Answers = ["A.", "A:", "A –", "A —", "Answer:", "ANSWER:"];

    /// <summary>Length of the label with its sign, or 0 where the line has none.</summary>
    /// <param name="isCertain">The label begins with an honorific, so that one alone is believed.</param>
    public static int Length(ReadOnlySpan<char> line, out Turn turn, out bool isCertain)
    {
        isCertain = false;
        var (question, answer) = (LengthOf(line, Questions), LengthOf(line, Answers));
        turn = question > 0 ? Turn.Question : answer > 0 ? Turn.Answer : Turn.Named;
        return Math.Max(question, answer) is > 0 and var length ? length : NameLength(line, out isCertain);
    }

    static int LengthOf(ReadOnlySpan<char> line, string[] labels)
    {
        foreach (var label in labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal) && line.Length > label.Length && char.IsWhiteSpace(line[label.Length]))
            {
                return label.Length;
            }
        }

        return 0;
    }

    static int NameLength(ReadOnlySpan<char> line, out bool isCertain)
    {
        isCertain = false;
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        if (colon < 2 || colon + 1 >= line.Length || !char.IsWhiteSpace(line[colon + 1]))
        {
            return 0;
        }

        var label = line[..colon];
        int letters = 0, words = 1;
        foreach (var character in label)
        {
            if (char.IsLower(character) || char.IsDigit(character))
            {
                return 0;
            }

            letters += char.IsUpper(character) ? 1 : 0;
            words += character == ' ' ? 1 : 0;
        }

        foreach (var honorific in Honorifics)
        {
            isCertain |= label.StartsWith(honorific, StringComparison.Ordinal);
        }

        return letters > 1 && words <= MostWords ? colon + 1 : 0;
    }

    /// <summary>Takes off the dash that some transcripts set after the colon.</summary>
    public static TextSpan TrimDash(ReadOnlySpan<char> text, TextSpan content) =>
        content.Length > 1 && text[content.Start] is '—' or '–' or '-' && char.IsWhiteSpace(text[content.Start + 1])
            ? SpanTrimmer.Trim(text, content.Start + 1, content.End)
            : content;
}
