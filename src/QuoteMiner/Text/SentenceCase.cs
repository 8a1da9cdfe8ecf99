namespace QuoteMiner.Text;

/// <summary>How a sentence uses capitals, which tells what a capital in it means.</summary>
internal enum SentenceCase : byte
{
    Usual,

    /// <summary>No lower-case letter: a headline or a shout.</summary>
    AllCapitals,

    /// <summary>No capital at all.</summary>
    NoCapitals,

    /// <summary>Most long words are capitalised: a title.</summary>
    Title,
}
