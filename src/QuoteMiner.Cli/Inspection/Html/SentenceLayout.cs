using QuoteMiner.Pipeline;
using QuoteMiner.Reporting.Html;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>Where the words of a sentence stand in its drawing, in pixels.</summary>
internal sealed class SentenceLayout
{
    /// <summary>Widths of a cell in the sizes of the style: of forms, of what stands below them, of labels.</summary>
    const double FormCell = 8.43;
    const double SmallCell = 6.63;
    const double LabelCell = 6.03;

    const int LongestForm = 28;
    const int Gap = 13;

    /// <summary>Between arcs that leave a word side by side, and for how many of them a word is made wider.</summary>
    public const int ArcGap = 4;
    const int MostGaps = 12;

    /// <summary>Beside a label: two corners of an arc, and where it starts beside the middle of its head.</summary>
    const int LabelRoom = 26;
    const int Narrowest = 18;
    const int Margin = 12;

    public SentenceLayout(AnnotatedText text, Sentence sentence)
    {
        var count = sentence.End - sentence.First;
        (Forms, Lemmas, Heads, Centres, Widths) = (new string[count], new string[count], new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var token = sentence.First + i;
            var form = text.Tokens.Span(token).Slice(text.Source);
            var head = text.Tokens.Heads[token];
            Forms[i] = Cut(form);
            Lemmas[i] = Cut(TokenInspection.Lemma(text, token));
            Lemmas[i] = Lemmas[i].Equals(Forms[i], StringComparison.OrdinalIgnoreCase) ? "" : Lemmas[i];
            Heads[i] = head < 0 ? head : head - sentence.First;
            Widths[i] = (int)Math.Ceiling(Math.Max(
                Math.Max(Narrowest, CellWidth.Of(Forms[i]) * FormCell),
                Math.Max(text.Tokens.Tags[token].Name().Length, CellWidth.Of(Lemmas[i])) * SmallCell));
        }

        WidenHeads();
        Place(text, sentence);
    }

    /// <summary>The words; very long ones are cut, the table has them whole.</summary>
    public string[] Forms { get; }

    /// <summary>Dictionary forms; empty where the form is its own.</summary>
    public string[] Lemmas { get; }

    /// <summary>Words that words depend on, counted in the sentence from 0; negative as in <see cref="TokenTable.Heads"/>.</summary>
    public int[] Heads { get; }

    public int[] Centres { get; }

    public int[] Widths { get; }

    public int Width { get; private set; }

    public int Left(int word) => Centres[word] - (Widths[word] / 2);

    public int Right(int word) => Centres[word] + ((Widths[word] + 1) / 2);

    public static int LabelWidth(string label) => (int)Math.Ceiling(CellWidth.Of(label) * LabelCell);

    /// <summary>The arcs that leave a word on one side need room beside each other.</summary>
    void WidenHeads()
    {
        var (left, right) = (new int[Heads.Length], new int[Heads.Length]);
        for (var i = 0; i < Heads.Length; i++)
        {
            if (Heads[i] is >= 0 and var head)
            {
                (i < head ? left : right)[head]++;
            }
        }

        for (var i = 0; i < Widths.Length; i++)
        {
            Widths[i] = Math.Max(Widths[i], 2 * ArcGap * (1 + Math.Min(MostGaps, Math.Max(left[i], right[i]))));
        }
    }

    /// <summary>Words side by side; two of which one depends on the other leave room for the label between them.</summary>
    void Place(AnnotatedText text, Sentence sentence)
    {
        for (var i = 0; i < Centres.Length; i++)
        {
            if (i == 0)
            {
                Centres[i] = Margin + ((Widths[i] + 1) / 2);
                continue;
            }

            var label = Heads[i] == i - 1 ? i : Heads[i - 1] == i ? i - 1 : -1;
            var room = label < 0 ? 0 : LabelWidth(text.Tokens.Relations[sentence.First + label].Name()) + LabelRoom;
            Centres[i] = Centres[i - 1] + Math.Max(room, ((Widths[i - 1] + Widths[i] + 1) / 2) + Gap);
        }

        Width = Right(Centres.Length - 1) + Margin;
    }

    static string Cut(ReadOnlySpan<char> words)
    {
        var beginning = PlainWords.Beginning(words, LongestForm);
        return VisibleText.Of(beginning) + (beginning.Length < words.Length ? "…" : "");
    }
}
