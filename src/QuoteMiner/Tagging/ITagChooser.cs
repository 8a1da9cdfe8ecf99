using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Decides on the tag of a token by its context (see <see cref="TaggerFeatures"/>): the model when tagging, the teacher when training.</summary>
internal interface ITagChooser
{
    PennTag Choose(int token, scoped TraitWindow window, in TagHistory history);
}
