using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -2.87f),
        (F.CueDirectlyBefore, 2.12f),
        (F.CueDirectlyAfter, 1.09f),
        (F.CueBefore, 2.25f),
        (F.CueAfter, -0.44f),
        (F.CueInSentenceBefore, -0.66f),
        (F.CueInSentenceAfter, -2.91f),
        (F.CueBeforeColon, 1.05f),
        (F.VerbsBetween, 0.17f),
        (F.TokensBetween, -0.06f),
        (F.CommaInsideBeforeCue, 1.86f),
        (F.FullStopInsideBeforeCue, -1.33f),
        (F.OtherRegionBetween, -0.27f),
        (F.CueStrength, 4.67f),
        (F.CueIsNoun, -0.37f),
        (F.CueIsPassive, -0.31f),
        (F.CueIsPlainVerb, -1.1f),
        (F.CueIsInfinitive, -0.05f),
        (F.Detached, -0.26f),
        (F.Shared, -2.06f),
        (F.Relative, -0.33f),
        (F.InvertedBesideRegion, 0.09f),
        (F.InvertedElsewhere, -2.92f),
        (F.Agent, -0.45f),
        (F.Prepositional, 2.55f),
        (F.Possessor, -0.08f),
        (F.SpokeBeforeInParagraph, -0.3f),
        (F.SpokeBeforeDirectly, 2.85f),
        (F.SpokeInParagraphBefore, -1.37f),
        (F.FirstOfSentence, 2.5f),
        (F.FirstOfSentenceBefore, -1.65f),
        (F.FirstOfSentenceAfter, -2.62f),
        (F.RegionStartsSentence, 3.68f),
        (F.ColonBefore, 0.76f),
        (F.SpeakerTwoBefore, -2.62f),
        (F.Person, -0.06f),
        (F.Pronoun, -0.52f),
        (F.Nominal, -1.01f),
        (F.Organisation, -0.99f),
        (F.Document, -0.65f),
        (F.UnknownNoun, -2.77f),
        (F.ItPronoun, -1.93f),
        (F.FirstPerson, -2.25f),
        (F.Inside, -0f),
        (F.CalendarNoun, 1.04f));
}
