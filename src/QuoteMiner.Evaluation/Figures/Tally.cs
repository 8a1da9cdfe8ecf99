namespace QuoteMiner.Evaluation.Figures;

/// <summary>An <see cref="Agreement"/> that still grows.</summary>
internal sealed class Tally
{
    internal int Right { get; set; }

    internal int Gold { get; set; }

    internal int Predicted { get; set; }

    internal Agreement ToAgreement() => new(Right, Gold, Predicted);
}
