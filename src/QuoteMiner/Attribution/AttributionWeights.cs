using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>
/// Weights of the features, in log-odds against "nobody": a softmax regression over the candidates of each region, fitted to the training
/// articles (docs/experiments.md). A learned ranker will take their place.
/// </summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -2.02f),
        (F.CueDirectlyBefore, -0.05f),
        (F.CueDirectlyAfter, -0.77f),
        (F.CueBefore, 0.33f),
        (F.CueAfter, -1.68f),
        (F.CueInSentenceBefore, -1.29f),
        (F.CueInSentenceAfter, -3.07f),
        (F.CueBeforeColon, 1.02f),
        (F.VerbsBetween, 0.19f),
        (F.TokensBetween, -0.07f),
        (F.CommaInsideBeforeCue, 1.6f),
        (F.FullStopInsideBeforeCue, -1.19f),
        (F.OtherRegionBetween, -0.17f),
        (F.CueStrength, 3.65f),
        (F.CueIsNoun, -0.06f),
        (F.CueIsPassive, -0.4f),
        (F.CueIsPlainVerb, -1.21f),
        (F.CueIsInfinitive, -0.66f),
        (F.CueGovernsRegion, 1.74f),
        (F.CueAboveRegion, 1.18f),
        (F.CueBelowRegion, 0.6f),
        (F.OtherVerbGovernsRegion, 0.63f),
        (F.Detached, -0.52f),
        (F.Shared, -1.36f),
        (F.Relative, -2.15f),
        (F.InvertedBesideRegion, 0.42f),
        (F.InvertedElsewhere, -2.22f),
        (F.Agent, -0.3f),
        (F.Prepositional, 3.34f),
        (F.Possessor, 0.18f),
        (F.SubjectInTree, 0.61f),
        (F.OtherSubjectInTree, -0.67f),
        (F.SpokeBeforeInParagraph, -0.76f),
        (F.SpokeBeforeDirectly, 3.21f),
        (F.SpokeInParagraphBefore, -1.78f),
        (F.FirstOfSentence, 1.4f),
        (F.FirstOfSentenceBefore, -2.05f),
        (F.FirstOfSentenceAfter, -3.32f),
        (F.RegionStartsSentence, 3.04f),
        (F.ColonBefore, 1.36f),
        (F.SpeakerTwoBefore, -2.79f),
        (F.Person, -0.2f),
        (F.Pronoun, -0.5f),
        (F.Nominal, -1.03f),
        (F.Organisation, -0.86f),
        (F.Place, -2.76f),
        (F.OtherName, -1.55f),
        (F.Document, -0.71f),
        (F.UnknownNoun, -1.91f),
        (F.ItPronoun, -1.89f),
        (F.FirstPerson, -2.39f),
        (F.Inside, -2.05f),
        (F.CalendarNoun, -1.16f));
}
