namespace QuoteMiner.Cli;

/// <summary>Pages for tests of what reads them.</summary>
internal static class PageTexts
{
    /// <summary>What a reader mode is to make of <see cref="Article"/>.</summary>
    public const string Text =
        "The dam above the valley held on Monday, engineers said, after two days of rain that had filled the reservoir to the brim.\n\n" +
        "“The wall did what it was built for,” said Mira\u00A0Park, the chief engineer.\nShe had inspected it twice.\n\n" +
        "\"Nobody slept,\" Ivo Brandt said.\n\n" +
        "First point\nSecond point, which is a bit longer";

    public const string Article = """
        <!doctype html><html lang=en><head><title>Dam holds
        after flood</title><meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2024-05-01T08:30:00+02:00"><style>p { color: red }</style><script>alert("“Said,” he said.")</script></head><body>
        <nav><a href=/>Home</a> <a href=/news>News</a></nav>
        <article><h1>Dam holds after flood</h1>
        <p>The dam above the valley held on   Monday, engineers said,
        after two days of rain that had filled the reservoir to the brim.</p>
        <p>&ldquo;The wall did what it was built for,&rdquo; said Mira&nbsp;Park, the <b>chief</b> <a href=/e>engineer</a>.<br>She had inspected it twice.</p>
        <blockquote><p>&quot;Nobody slept,&quot; Ivo Brandt said.</p></blockquote>
        <ul><li>First point</li><li>Second point, which is a bit longer</li></ul>
        <script src="http://tracker.invalid/x.js"></script><img src="http://tracker.invalid/a.png" alt="A dam"><iframe src="http://tracker.invalid/"></iframe>
        </article><footer>Copyright</footer></body></html>
        """;

    public const string NoArticle = """<html><body><nav><a href=/>Home</a> <a href=/news>News of the day and much more</a></nav><form><input name=q></form></body></html>""";
}
