using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -1.96f),
        (F.CueDirectlyBefore, -0.01f),
        (F.CueDirectlyAfter, -0.78f),
        (F.CueBefore, 0.4f),
        (F.CueAfter, -1.71f),
        (F.CueInSentenceBefore, -1.2f),
        (F.CueInSentenceAfter, -3.03f),
        (F.CueBeforeColon, 1.18f),
        (F.VerbsBetween, 0.23f),
        (F.TokensBetween, -0.06f),
        (F.CommaInsideBeforeCue, 1.64f),
        (F.FullStopInsideBeforeCue, -1.2f),
        (F.OtherRegionBetween, -0.23f),
        (F.CueStrength, 3.71f),
        (F.CueIsNoun, -0.13f),
        (F.CueIsPassive, -0.47f),
        (F.CueIsPlainVerb, -1.29f),
        (F.CueIsInfinitive, -0.2f),
        (F.CueGovernsRegion, 1.72f),
        (F.CueAboveRegion, 1.11f),
        (F.CueBelowRegion, 0.52f),
        (F.OtherVerbGovernsRegion, 0.65f),
        (F.Detached, -0.61f),
        (F.Shared, -1.45f),
        (F.Relative, -2.37f),
        (F.InvertedBesideRegion, 0.37f),
        (F.InvertedElsewhere, -2.21f),
        (F.Agent, -0.25f),
        (F.Prepositional, 3.3f),
        (F.Possessor, -0.04f),
        (F.SubjectInTree, 0.42f),
        (F.OtherSubjectInTree, -0.85f),
        (F.SpokeBeforeInParagraph, -0.82f),
        (F.SpokeBeforeDirectly, 3.15f),
        (F.SpokeInParagraphBefore, -1.68f),
        (F.FirstOfSentence, 1.41f),
        (F.FirstOfSentenceBefore, -2.2f),
        (F.FirstOfSentenceAfter, -3.41f),
        (F.RegionStartsSentence, 3.04f),
        (F.ColonBefore, 1.46f),
        (F.SpeakerTwoBefore, -2.87f),
        (F.Person, -0.16f),
        (F.Pronoun, -0.47f),
        (F.Nominal, -1.05f),
        (F.Organisation, -0.81f),
        (F.Place, -2.91f),
        (F.OtherName, -1.85f),
        (F.Document, -0.7f),
        (F.UnknownNoun, -1.93f),
        (F.ItPronoun, -1.84f),
        (F.FirstPerson, -2.31f),
        (F.Inside, -2.67f),
        (F.CalendarNoun, -1.06f));
}
