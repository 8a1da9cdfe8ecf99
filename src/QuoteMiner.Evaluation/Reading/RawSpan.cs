namespace QuoteMiner.Evaluation.Reading;

/// <summary>Two numbers as a file gives them, in any unit and order.</summary>
internal readonly record struct RawSpan(int Start, int End)
{
    public override string ToString() => $"[{Start}, {End}]";
}
