namespace QuoteMiner.Reporting.Html;

/// <summary>Name and role of a speaker, as lists and notes show them.</summary>
internal static class SpeakerWords
{
    /// <summary>Of names and other words that a speaker is shown by.</summary>
    public const int Longest = 120;

    /// <param name="speaker">Null for the quotes without one.</param>
    public static HtmlBuffer NameOf(this HtmlBuffer html, Speaker? speaker)
    {
        html.Raw("<bdi>"u8);
        _ = speaker is null ? html.Raw("No speaker"u8) : html.Cut(speaker.Name, Longest);
        return html.Raw("</bdi>"u8);
    }

    /// <summary>With a space before it; nothing where the text gives none.</summary>
    public static HtmlBuffer RoleOf(this HtmlBuffer html, Speaker? speaker) =>
        speaker?.Description is { } description ? html.Raw(" <span class=\"role\"><bdi>"u8).Cut(description, Longest).Raw("</bdi></span>"u8) : html;
}
