namespace QuoteMiner.Training.Corpora;

/// <summary>Reads the mentions of GUM out of the values of <c>Entity=</c>: <c>(12-person-…(13-place-…)</c> opens one and marks one of a word, <c>12)</c> closes the first.</summary>
internal sealed class GumMentions
{
    readonly List<(string Id, int First, string Kind)> open = [];

    /// <summary>The mentions that are closed: tokens [First, End).</summary>
    public List<(int First, int End, string Kind)> Closed { get; } = [];

    /// <summary>Takes the value of the next token.</summary>
    public void Add(int token, string value)
    {
        for (var at = 0; at < value.Length;)
        {
            var opens = value[at] == '(';
            var start = opens ? at + 1 : at;
            var end = value.AsSpan(start).IndexOfAny('(', ')');
            end = end < 0 ? value.Length : start + end;
            var fields = value[start..end].Split('-');
            var closes = end < value.Length && value[end] == ')';
            if (opens)
            {
                open.Add((fields[0], token, fields.Length > 1 ? fields[1] : ""));
            }

            if (closes && open.FindLastIndex(mention => mention.Id == fields[0]) is >= 0 and var index)
            {
                Closed.Add((open[index].First, token + 1, open[index].Kind));
                open.RemoveAt(index);
            }

            at = closes ? end + 1 : Math.Max(end, at + 1);
        }
    }
}
