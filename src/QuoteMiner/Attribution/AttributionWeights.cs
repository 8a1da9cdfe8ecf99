using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -1.61f),
        (F.CueDirectlyBefore, 1.03f),
        (F.CueDirectlyAfter, 0.06f),
        (F.CueBefore, 1.17f),
        (F.CueAfter, -1.43f),
        (F.CueInSentenceBefore, -1.7f),
        (F.CueInSentenceAfter, -3.58f),
        (F.CueBeforeColon, 1.03f),
        (F.VerbsBetween, 0.18f),
        (F.TokensBetween, -0.09f),
        (F.CommaInsideBeforeCue, 1.84f),
        (F.FullStopInsideBeforeCue, -1.32f),
        (F.OtherRegionBetween, -0.32f),
        (F.CueStrength, 4.24f),
        (F.CueIsNoun, -0.28f),
        (F.CueIsPassive, -0.03f),
        (F.CueIsPlainVerb, -1.52f),
        (F.CueIsInfinitive, -0.35f),
        (F.CueGovernsRegion, 0f),
        (F.CueAboveRegion, 0f),
        (F.CueBelowRegion, 0f),
        (F.OtherVerbGovernsRegion, 0f),
        (F.Detached, -0.23f),
        (F.Shared, -2f),
        (F.Relative, -0.65f),
        (F.InvertedBesideRegion, 0.11f),
        (F.InvertedElsewhere, -2.98f),
        (F.Agent, -0.76f),
        (F.Prepositional, 2.64f),
        (F.Possessor, -0.33f),
        (F.SubjectInTree, 0f),
        (F.OtherSubjectInTree, 0f),
        (F.SpokeBeforeInParagraph, -0.99f),
        (F.SpokeBeforeDirectly, 2.83f),
        (F.SpokeInParagraphBefore, -2.4f),
        (F.FirstOfSentence, 1.11f),
        (F.FirstOfSentenceBefore, -2.49f),
        (F.FirstOfSentenceAfter, -3.9f),
        (F.RegionStartsSentence, 3f),
        (F.ColonBefore, 1.01f),
        (F.SpeakerTwoBefore, -2.99f),
        (F.Person, 0.16f),
        (F.Pronoun, -0.37f),
        (F.Nominal, -0.87f),
        (F.Organisation, -0.82f),
        (F.Document, -0.53f),
        (F.UnknownNoun, -2.48f),
        (F.ItPronoun, -1.73f),
        (F.FirstPerson, -2.1f),
        (F.Inside, -0f),
        (F.CalendarNoun, 0.82f));
}
