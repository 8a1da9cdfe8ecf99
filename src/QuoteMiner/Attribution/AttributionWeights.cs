using F = QuoteMiner.Attribution.AttributionFeature;

namespace QuoteMiner.Attribution;

/// <summary>Weights of the features, in log-odds, set by hand on the training articles. A learned ranker will take their place.</summary>
internal static class AttributionWeights
{
    public static readonly LinearWeights<F> Table = new(
        (F.Bias, -3f),
        (F.CueDirectlyBefore, 4f),
        (F.CueDirectlyAfter, 4.5f),
        (F.CueBefore, 3f),
        (F.CueAfter, 1.2f),
        (F.CueInSentenceBefore, -0.3f),
        (F.CueInSentenceAfter, -1.8f),
        (F.CueBeforeColon, 2.5f),
        (F.VerbsBetween, -0.7f),
        (F.TokensBetween, -0.05f),
        (F.CommaInsideBeforeCue, 2.5f),
        (F.FullStopInsideBeforeCue, -1.5f),
        (F.OtherRegionBetween, -0.4f),
        (F.CueStrength, 2.2f),
        (F.CueIsNoun, -1f),
        (F.CueIsPassive, -0.5f),
        (F.CueIsPlainVerb, -0.5f),
        (F.CueIsInfinitive, -0.3f),
        (F.Detached, -0.3f),
        (F.Shared, -0.4f),
        (F.Relative, -0.2f),
        (F.InvertedBesideRegion, 1f),
        (F.InvertedElsewhere, -4f),
        (F.Agent, 0.2f),
        (F.Prepositional, 0.8f),
        (F.Possessor, 0.3f),
        (F.SpokeBeforeInParagraph, 2.2f),
        (F.SpokeBeforeDirectly, 1.8f),
        (F.SpokeInParagraphBefore, 1.2f),
        (F.FirstOfSentence, 1f),
        (F.FirstOfSentenceBefore, 0.3f),
        (F.FirstOfSentenceAfter, -0.8f),
        (F.RegionStartsSentence, 0.6f),
        (F.ColonBefore, 1.5f),
        (F.SpeakerTwoBefore, 0.2f),
        (F.Person, 0.6f),
        (F.Pronoun, 0.6f),
        (F.Nominal, 0.3f),
        (F.Organisation, 0.2f),
        (F.Document, -0.2f),
        (F.UnknownNoun, -1f),
        (F.ItPronoun, -0.8f),
        (F.FirstPerson, -1.2f),
        (F.Inside, -6f),
        (F.CalendarNoun, -6f));
}
