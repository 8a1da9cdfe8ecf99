namespace QuoteMiner.Text;

/// <summary>A sentence: tokens [<paramref name="First"/>, <paramref name="End"/>), never empty, within one paragraph.</summary>
internal readonly record struct Sentence(int First, int End, int Paragraph);
