using QuoteMiner.Text;

namespace QuoteMiner.Attribution;

/// <summary>A mention that may be the source of a region, and the cue that makes it one.</summary>
/// <param name="Mention">Index of the mention.</param>
/// <param name="Cue">Index of the cue, or -1 where position alone speaks for the mention.</param>
/// <param name="Relation">How the mention belongs to the cue.</param>
/// <param name="Reason">What it would be called in the result.</param>
internal readonly record struct Candidate(int Mention, int Cue, SubjectRelation Relation, AttributionReason Reason);
