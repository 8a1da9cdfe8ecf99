using QuoteMiner.Reporting.Html;
using QuoteMiner.Speakers;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>The people, organisations and things behind the mentions: their names and, for those who speak, their colours.</summary>
internal sealed class ClusterTable
{
    const int LongestName = 120;

    readonly string[] names;
    readonly int[] hues;
    readonly int[] quotes;

    /// <param name="outcomes">Of the same text.</param>
    public ClusterTable(AnnotatedText text, QuotationOutcomes outcomes)
    {
        names = new string[text.Clusters.Count];
        hues = new int[names.Length];
        quotes = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = VisibleText.Of(PlainWords.Beginning(SpeakerNames.Of(text, text.Clusters[i]).Name, LongestName));
        }

        foreach (var first in outcomes.FirstAttributions)
        {
            if (text.Attributions[first].Mention is >= 0 and var mention && text.Mentions[mention].Cluster is >= 0 and var cluster)
            {
                quotes[cluster]++;
            }
        }

        var rank = 0;
        foreach (var cluster in Enumerable.Range(0, names.Length).Where(cluster => quotes[cluster] > 0).OrderByDescending(cluster => quotes[cluster]))
        {
            hues[cluster] = 1 + (rank++ % SpeakerTally.Hues);
        }
    }

    public int Count => names.Length;

    /// <summary>The canonical name, or the fullest phrase; its beginning where it is very long.</summary>
    public string NameOf(int cluster) => names[cluster];

    /// <summary>Number of a colour of the page; 0 for those who do not speak, and for -1.</summary>
    public int HueOf(int cluster) => cluster < 0 ? 0 : hues[cluster];

    /// <summary>How many quotes it says.</summary>
    public int QuotesOf(int cluster) => quotes[cluster];
}
