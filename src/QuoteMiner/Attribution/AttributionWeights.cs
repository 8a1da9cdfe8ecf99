using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -3.41f),
        (F.CueDirectlyBefore, 2.77f),
        (F.CueDirectlyAfter, 1.74f),
        (F.CueBefore, 2.9f),
        (F.CueAfter, 0.19f),
        (F.CueInSentenceBefore, -0.23f),
        (F.CueInSentenceAfter, -2.63f),
        (F.CueBeforeColon, 1.07f),
        (F.VerbsBetween, 0.15f),
        (F.TokensBetween, -0.08f),
        (F.CommaInsideBeforeCue, 1.82f),
        (F.FullStopInsideBeforeCue, -1.09f),
        (F.OtherRegionBetween, -0.33f),
        (F.CueStrength, 4.53f),
        (F.CueIsNoun, -0.52f),
        (F.CueIsPassive, -0.4f),
        (F.CueIsPlainVerb, -1.04f),
        (F.CueIsInfinitive, -0.12f),
        (F.Detached, -0.37f),
        (F.Shared, -2.07f),
        (F.Relative, -0.6f),
        (F.InvertedBesideRegion, -0.5f),
        (F.InvertedElsewhere, -2.85f),
        (F.Agent, -0.39f),
        (F.Prepositional, 2.54f),
        (F.Possessor, -0f),
        (F.SpokeBeforeInParagraph, 0.31f),
        (F.SpokeBeforeDirectly, 2.61f),
        (F.SpokeInParagraphBefore, -0.99f),
        (F.FirstOfSentence, 2.82f),
        (F.FirstOfSentenceBefore, -1.28f),
        (F.FirstOfSentenceAfter, -2.08f),
        (F.RegionStartsSentence, 3.87f),
        (F.ColonBefore, 0.77f),
        (F.SpeakerTwoBefore, -3.73f),
        (F.Person, -0.1f),
        (F.Pronoun, -0.68f),
        (F.Nominal, -0.99f),
        (F.Organisation, -0.98f),
        (F.Document, -0.64f),
        (F.UnknownNoun, -2.81f),
        (F.ItPronoun, -1.96f),
        (F.FirstPerson, -2.13f),
        (F.Inside, -0f),
        (F.CalendarNoun, 1.1f));
}
