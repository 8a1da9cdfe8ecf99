using QuoteMiner.Reporting.Html;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>The arcs of a dependency tree above the words of its sentence, from head to dependent.</summary>
internal sealed class TreeDrawing(HtmlBuffer html, SentenceLayout layout)
{
    /// <summary>Pixels between two levels; less where there are so many that the drawing would be higher than a window.</summary>
    const int Step = 21;
    const int HighestDrawing = 460;

    const int Top = 12;
    const int Foot = 12;
    const int Corner = 7;

    /// <summary>From the dependent: the label of an arc wider than a window is seen with its word.</summary>
    const int FarthestLabel = 120;

    readonly int[] levels = ArcLevels.Of(layout.Heads);
    readonly int[] starts = new int[layout.Heads.Length];

    int step;

    /// <summary>Where the arcs end and the words begin.</summary>
    public int Base { get; private set; }

    /// <summary>Finds the height.</summary>
    public void Measure()
    {
        var highest = levels.Max();
        step = Math.Clamp(HighestDrawing / Math.Max(1, highest), 2, Step);
        Base = Array.Exists(layout.Heads, head => head != TokenTable.Unparsed) ? Top + (highest * step) + Foot + Step : 0;
        PlaceStarts();
    }

    public void Write(AnnotatedText text, Sentence sentence)
    {
        for (var word = 0; word < levels.Length; word++)
        {
            var relation = text.Tokens.Relations[sentence.First + word].Name();
            if (layout.Heads[word] >= 0)
            {
                WriteArc(word, relation);
            }
            else if (layout.Heads[word] == TokenTable.Root)
            {
                WriteRoot(word, relation);
            }
        }
    }

    void WriteArc(int word, string relation)
    {
        var (start, end, top) = (starts[word], layout.Centres[word], Base - Foot - (levels[word] * step));
        var side = end > start ? 1 : -1;
        var corner = Math.Min(Corner, Math.Abs(end - start) / 2);
        html.Raw("<g class=\"arc\""u8).Attribute("data-word"u8, word + 1).Attribute("data-head"u8, layout.Heads[word] + 1).Raw("><path d=\"M"u8).Number(start).Raw(" "u8).Number(Base)
            .Raw("V"u8).Number(top + corner).Raw("q0-"u8).Number(corner).Raw(" "u8).Number(side * corner).Raw("-"u8).Number(corner)
            .Raw("H"u8).Number(end - (side * corner)).Raw("q"u8).Number(side * corner).Raw(" 0 "u8).Number(side * corner).Raw(" "u8).Number(corner).Raw("V"u8).Number(Base);
        WriteHeadAndLabel(end - (side * Math.Min(FarthestLabel, Math.Abs(end - start) / 2)), top + 4, relation);
    }

    void WriteRoot(int word, string relation)
    {
        html.Raw("<g class=\"arc root\""u8).Attribute("data-word"u8, word + 1).Raw("><path d=\"M"u8).Number(layout.Centres[word]).Raw(" "u8).Number(Top).Raw("V"u8).Number(Base);
        WriteHeadAndLabel(layout.Centres[word], Top + 4, relation);
    }

    void WriteHeadAndLabel(int x, int y, string relation) => html
        .Raw("m-3-5l3 5 3-5\"/><text"u8).Attribute("x"u8, x).Attribute("y"u8, y).Raw(">"u8).Text(relation).Raw("</text></g>\n"u8);

    /// <summary>The arcs that leave a word leave it side by side, the longest nearest to its middle, where the arc to its own head ends: so none crosses another.</summary>
    void PlaceStarts()
    {
        var sides = new List<(int Head, int Side, int Length, int Word)>();
        for (var word = 0; word < starts.Length; word++)
        {
            if (layout.Heads[word] is >= 0 and var head)
            {
                sides.Add((head, Math.Sign(word - head), -Math.Abs(word - head), word));
            }
        }

        sides.Sort();
        for (var first = 0; first < sides.Count;)
        {
            var (head, side, _, _) = sides[first];
            var end = first;
            while (end < sides.Count && sides[end].Head == head && sides[end].Side == side)
            {
                end++;
            }

            var room = Math.Max(2, (layout.Widths[head] / 2) - 2);
            for (var i = first; i < end; i++)
            {
                starts[sides[i].Word] = layout.Centres[head] + (side * Math.Min(room, SentenceLayout.ArcGap * (i - first + 1)));
            }

            first = end;
        }
    }
}
