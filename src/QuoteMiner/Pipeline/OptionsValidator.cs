namespace QuoteMiner.Pipeline;

/// <summary>All checks of the options, with messages that give value and range.</summary>
internal static class OptionsValidator
{
    public static void Validate(QuotePipelineOptions options)
    {
        if (options.Kinds == QuoteKinds.None || (options.Kinds & ~QuoteKinds.All) != 0)
        {
            throw new ArgumentException(
                $"{nameof(QuotePipelineOptions.Kinds)} is {options.Kinds}; expected at least one of {QuoteKinds.All}.", nameof(options));
        }

        CheckProbability(options, options.MinimumConfidence, nameof(QuotePipelineOptions.MinimumConfidence));
        CheckProbability(options, options.MinimumSpeakerConfidence, nameof(QuotePipelineOptions.MinimumSpeakerConfidence));
    }

    static void CheckProbability(QuotePipelineOptions options, double value, string name)
    {
        // Not a number fails both comparisons.
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentException($"{name} is {value}; expected a number from 0 to 1.", nameof(options));
        }
    }
}
