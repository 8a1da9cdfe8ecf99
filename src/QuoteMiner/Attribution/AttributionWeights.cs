using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -3.79f),
        (F.CueDirectlyBefore, 3.02f),
        (F.CueDirectlyAfter, 2.02f),
        (F.CueBefore, 3.21f),
        (F.CueAfter, 0.47f),
        (F.CueInSentenceBefore, 0.31f),
        (F.CueInSentenceAfter, -1.46f),
        (F.CueBeforeColon, 0.84f),
        (F.VerbsBetween, 0.12f),
        (F.TokensBetween, -0.08f),
        (F.CommaInsideBeforeCue, 1.8f),
        (F.FullStopInsideBeforeCue, -0.75f),
        (F.OtherRegionBetween, -0.39f),
        (F.CueStrength, 4.18f),
        (F.CueIsNoun, -0.83f),
        (F.CueIsPassive, -0.41f),
        (F.CueIsPlainVerb, -1.06f),
        (F.CueIsInfinitive, -0.44f),
        (F.Detached, -0.36f),
        (F.Shared, -1.99f),
        (F.Relative, -0.71f),
        (F.InvertedBesideRegion, -0.53f),
        (F.InvertedElsewhere, -2.85f),
        (F.Agent, -0.38f),
        (F.Prepositional, 2.66f),
        (F.Possessor, 0.11f),
        (F.SpokeBeforeInParagraph, 0.59f),
        (F.SpokeBeforeDirectly, 2.7f),
        (F.SpokeInParagraphBefore, -0.92f),
        (F.FirstOfSentence, 2.89f),
        (F.FirstOfSentenceBefore, -0.74f),
        (F.FirstOfSentenceAfter, -1.47f),
        (F.RegionStartsSentence, 3.37f),
        (F.ColonBefore, 0.68f),
        (F.SpeakerTwoBefore, -3.91f),
        (F.Person, 0.35f),
        (F.Pronoun, -0.33f),
        (F.Nominal, -0.62f),
        (F.Organisation, -0.59f),
        (F.Document, -0.27f),
        (F.UnknownNoun, -2.33f),
        (F.ItPronoun, -1.62f),
        (F.FirstPerson, -1.77f),
        (F.Inside, -0f),
        (F.CalendarNoun, -0.81f));
}
