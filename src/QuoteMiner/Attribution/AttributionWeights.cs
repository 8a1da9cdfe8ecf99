using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -2.22f),
        (F.CueDirectlyBefore, 0f),
        (F.CueDirectlyAfter, -0.87f),
        (F.CueBefore, 0.28f),
        (F.CueAfter, -1.71f),
        (F.CueInSentenceBefore, -1.24f),
        (F.CueInSentenceAfter, -3.2f),
        (F.CueBeforeColon, 1.23f),
        (F.VerbsBetween, 0.24f),
        (F.TokensBetween, -0.07f),
        (F.CommaInsideBeforeCue, 1.65f),
        (F.FullStopInsideBeforeCue, -1.28f),
        (F.OtherRegionBetween, -0.2f),
        (F.CueStrength, 3.78f),
        (F.CueIsNoun, 0.08f),
        (F.CueIsPassive, 0.1f),
        (F.CueIsPlainVerb, -1.38f),
        (F.CueIsInfinitive, 0f),
        (F.CueGovernsRegion, 1.8f),
        (F.CueAboveRegion, 1.06f),
        (F.CueBelowRegion, 0.79f),
        (F.OtherVerbGovernsRegion, 0.69f),
        (F.Detached, -0.6f),
        (F.Shared, -1.42f),
        (F.Relative, -2.76f),
        (F.InvertedBesideRegion, 0.5f),
        (F.InvertedElsewhere, -2.07f),
        (F.Agent, -0.45f),
        (F.Prepositional, 3.36f),
        (F.Possessor, 0.18f),
        (F.SubjectInTree, 0.76f),
        (F.OtherSubjectInTree, -0.79f),
        (F.SpokeBeforeInParagraph, -0.46f),
        (F.SpokeBeforeDirectly, 3.04f),
        (F.SpokeInParagraphBefore, -1.65f),
        (F.FirstOfSentence, 1.57f),
        (F.FirstOfSentenceBefore, -1.88f),
        (F.FirstOfSentenceAfter, -3.16f),
        (F.RegionStartsSentence, 3.18f),
        (F.ColonBefore, 1.13f),
        (F.SpeakerTwoBefore, -2.62f),
        (F.Person, -0.22f),
        (F.Pronoun, -0.48f),
        (F.Nominal, -1.07f),
        (F.Organisation, -1f),
        (F.Document, -0.61f),
        (F.UnknownNoun, -2.17f),
        (F.ItPronoun, -1.89f),
        (F.FirstPerson, -2.45f),
        (F.Inside, -2.65f),
        (F.CalendarNoun, -0.96f));
}
