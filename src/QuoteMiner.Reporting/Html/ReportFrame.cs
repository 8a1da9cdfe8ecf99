namespace QuoteMiner.Reporting.Html;

/// <summary>What stands around the articles of a report.</summary>
internal static class ReportFrame
{
    static readonly PageFrame Frame = new("Who said what", typeof(ReportFrame).Assembly, "report");

    public static void WriteStart(HtmlBuffer html) => Frame.WriteStart(html, "<a class=\"to-overview\" href=\"#overview\">All articles</a>"u8);

    public static void WriteEnd(HtmlBuffer html) => Frame.WriteEnd(
        html,
        """
        <p>A <b>coloured</b> passage is a quote, its letters are its speaker’s. A <span class="sample-mention">thin line</span> runs under the words that name the speaker, a <span class="sample-cue">dotted one</span> under the reporting words. A quote under a <span class="sample-unsure">dashed line</span> has a link that may well be wrong.</p>
        <p class="keys"><kbd>Tab</kbd> goes to quotes and speakers, <kbd>←</kbd> <kbd>→</kbd> from quote to quote, <kbd>Esc</kbd> closes the note, then the filter.</p>

        """u8);
}
