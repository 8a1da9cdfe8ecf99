namespace QuoteMiner.Cli.Inspection.Html;

/// <summary>A name, mention or cue below the words of a sentence.</summary>
/// <param name="First">Its first word, counted in the sentence from 0.</param>
/// <param name="End">Behind its last word.</param>
/// <param name="Label">What stands below it.</param>
/// <param name="Hue">Number of its colour.</param>
internal readonly record struct SpanBar(SpanBarKind Kind, int First, int End, string Label, int Hue);
