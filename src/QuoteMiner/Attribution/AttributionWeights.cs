using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -2.75f),
        (F.CueDirectlyBefore, 2.03f),
        (F.CueDirectlyAfter, 1.04f),
        (F.CueBefore, 2.24f),
        (F.CueAfter, -0.49f),
        (F.CueInSentenceBefore, -0.7f),
        (F.CueInSentenceAfter, -2.91f),
        (F.CueBeforeColon, 1.01f),
        (F.VerbsBetween, 0.15f),
        (F.TokensBetween, -0.08f),
        (F.CommaInsideBeforeCue, 1.96f),
        (F.FullStopInsideBeforeCue, -1.08f),
        (F.OtherRegionBetween, -0.28f),
        (F.CueStrength, 4.77f),
        (F.CueIsNoun, -0.21f),
        (F.CueIsPassive, -0.17f),
        (F.CueIsPlainVerb, -1.11f),
        (F.CueIsInfinitive, -0.04f),
        (F.Detached, -0.29f),
        (F.Shared, -2.05f),
        (F.Relative, -0.35f),
        (F.InvertedBesideRegion, 0.15f),
        (F.InvertedElsewhere, -2.91f),
        (F.Agent, -0.56f),
        (F.Prepositional, 2.54f),
        (F.Possessor, -0.18f),
        (F.SpokeBeforeInParagraph, -0.19f),
        (F.SpokeBeforeDirectly, 2.85f),
        (F.SpokeInParagraphBefore, -1.32f),
        (F.FirstOfSentence, 2.59f),
        (F.FirstOfSentenceBefore, -1.56f),
        (F.FirstOfSentenceAfter, -2.86f),
        (F.RegionStartsSentence, 3.57f),
        (F.ColonBefore, 1.11f),
        (F.SpeakerTwoBefore, -2.79f),
        (F.Person, -0.08f),
        (F.Pronoun, -0.57f),
        (F.Nominal, -1.12f),
        (F.Organisation, -1.09f),
        (F.Document, -0.75f),
        (F.UnknownNoun, -2.79f),
        (F.ItPronoun, -2.02f),
        (F.FirstPerson, -2.35f),
        (F.Inside, -0f),
        (F.CalendarNoun, 0.87f));
}
