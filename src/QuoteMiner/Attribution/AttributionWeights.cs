using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -1.52f),
        (F.CueDirectlyBefore, 0.91f),
        (F.CueDirectlyAfter, -0.04f),
        (F.CueBefore, 1.17f),
        (F.CueAfter, -1.49f),
        (F.CueInSentenceBefore, -1.81f),
        (F.CueInSentenceAfter, -3.48f),
        (F.CueBeforeColon, 1.02f),
        (F.VerbsBetween, 0.18f),
        (F.TokensBetween, -0.07f),
        (F.CommaInsideBeforeCue, 1.88f),
        (F.FullStopInsideBeforeCue, -1.33f),
        (F.OtherRegionBetween, -0.26f),
        (F.CueStrength, 4.17f),
        (F.CueIsNoun, -0.55f),
        (F.CueIsPassive, -0.36f),
        (F.CueIsPlainVerb, -1.46f),
        (F.CueIsInfinitive, -0.62f),
        (F.Detached, -0.31f),
        (F.Shared, -2f),
        (F.Relative, -0.73f),
        (F.InvertedBesideRegion, 0.06f),
        (F.InvertedElsewhere, -2.93f),
        (F.Agent, -0.46f),
        (F.Prepositional, 2.61f),
        (F.Possessor, -0.2f),
        (F.SpokeBeforeInParagraph, -1.18f),
        (F.SpokeBeforeDirectly, 3.01f),
        (F.SpokeInParagraphBefore, -2.41f),
        (F.FirstOfSentence, 1.13f),
        (F.FirstOfSentenceBefore, -2.59f),
        (F.FirstOfSentenceAfter, -3.97f),
        (F.RegionStartsSentence, 2.87f),
        (F.ColonBefore, 1.16f),
        (F.SpeakerTwoBefore, -3.02f),
        (F.Person, 0.1f),
        (F.Pronoun, -0.42f),
        (F.Nominal, -0.89f),
        (F.Organisation, -0.69f),
        (F.Place, -2.93f),
        (F.OtherName, -1.55f),
        (F.Document, -0.63f),
        (F.UnknownNoun, -2.03f),
        (F.ItPronoun, -1.78f),
        (F.FirstPerson, -2.11f),
        (F.Inside, -0f),
        (F.CalendarNoun, 0.73f));
}
