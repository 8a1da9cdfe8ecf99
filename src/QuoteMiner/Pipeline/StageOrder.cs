using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>The order of the stages; it stands here and nowhere else.</summary>
internal static class StageOrder
{
    public static IStage[] Create() =>
    [
    ];
}
