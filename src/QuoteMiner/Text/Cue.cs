namespace QuoteMiner.Text;

/// <summary>A reporting word or phrase: tokens [<paramref name="First"/>, <paramref name="End"/>), the whole verb group of a verb.</summary>
/// <param name="Head">The token that carries the meaning: <c>said</c> of <c>had said</c>, <c>according</c> of <c>according to</c>.</param>
/// <param name="Strength">How likely the word reports speech beside a quotation, 0 to 1.</param>
internal readonly record struct Cue(int First, int End, int Head, CueKind Kind, float Strength);

internal enum CueKind : byte
{
    None,

    /// <summary>A finite verb group: <c>said</c>, <c>has warned</c>.</summary>
    Verb,

    /// <summary>A participle that leans on the subject of another verb: <c>…, adding that</c>.</summary>
    Participle,

    /// <summary>A passive group, whose source may follow after <c>by</c>: <c>was quoted as saying</c> is active in sense and a Verb.</summary>
    Passive,

    /// <summary><c>statement</c>, <c>warning</c>.</summary>
    Noun,

    /// <summary><c>according to</c>, <c>in the words of</c>, <c>per</c>.</summary>
    Preposition,
}
