namespace QuoteMiner.Entities;

/// <summary>Decides on the tag of a token by its features: the model when finding names, the teacher when training.</summary>
internal interface INameChooser
{
    /// <param name="allowed">A bit for each tag that may be given.</param>
    /// <param name="features">Keys of the features; may be overwritten.</param>
    NameTag Choose(int token, int allowed, scoped Span<uint> features);
}
