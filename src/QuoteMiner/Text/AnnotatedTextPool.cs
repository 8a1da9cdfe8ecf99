namespace QuoteMiner.Text;

/// <summary>Keeps a few <see cref="AnnotatedText"/>s between calls, so that a warm pipeline allocates its results only. Thread-safe.</summary>
internal sealed class AnnotatedTextPool
{
    /// <summary>One that grew for a longer text than this is left to the garbage collector: at about 100 bytes a character it would pin too much.</summary>
    const int LongestKept = 1 << 18;

    readonly AnnotatedText?[] kept = new AnnotatedText?[Math.Min(64, 2 * Environment.ProcessorCount)];

    public AnnotatedText Rent(string source)
    {
        AnnotatedText? text = null;
        for (var i = 0; i < kept.Length && text is null; i++)
        {
            text = Interlocked.Exchange(ref kept[i], null);
        }

        text ??= new AnnotatedText();
        text.Reset(source);
        return text;
    }

    public void Return(AnnotatedText text)
    {
        if (text.Source.Length > LongestKept)
        {
            return;
        }

        text.Reset("");
        for (var i = 0; i < kept.Length; i++)
        {
            if (Interlocked.CompareExchange(ref kept[i], text, null) is null)
            {
                return;
            }
        }
    }
}
