using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Decides on the tag of a token by its features: the model when tagging, the teacher when training.</summary>
internal interface ITagChooser
{
    /// <param name="features">Keys of the features; may be overwritten.</param>
    PennTag Choose(int token, scoped Span<uint> features);
}
