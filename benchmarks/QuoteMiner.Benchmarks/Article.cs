using System.Text;

namespace QuoteMiner.Benchmarks;

/// <summary>A news article of any length, the same at every run.</summary>
internal static class Article
{
    static readonly string[] Paragraphs =
    [
        "The reservoir above Northgate was drained over the weekend after divers found a crack in the eastern wall, and some four hundred families spent the night in the sports hall of the next town.",
        "“We checked it twice,” Marta Oyelaran, the city's chief engineer, said on Monday. “It didn't move by more than the width of a hair.”",
        "Oyelaran told the council that the repair would take until spring and that the cost, which she put at $14.5 million, had not been budgeted for.",
        "“Who is going to pay for this?” asked Lee Park, 54, who has run the hardware shop on Mill Street since 1998.",
        "According to a report by the regional water agency, the wall had been inspected three times since 2011, most recently by a firm from Leeds that has since closed.",
        "The agency's director, Ivo Brandt, called the report's tone \"alarmist\" but said he wouldn't dispute its figures.",
        "Brandt said: \"Nobody was ever in danger. That's what the people here need to hear, and it's what I have told the minister.\"",
        "By Tuesday evening the water stood six metres lower, the schools were still shut, and the mayor's office had published a list of streets that it said would reopen first.",
    ];

    /// <summary>Whole paragraphs of at least <paramref name="length"/> characters together.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 300);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(Paragraphs[i % Paragraphs.Length]).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>The quoted regions, counted without the library: the articles hold no other double marks than those of quotations.</summary>
    public static int CountQuotes(string text) => text.Count(c => c is '“' or '”' or '"') / 2;
}
