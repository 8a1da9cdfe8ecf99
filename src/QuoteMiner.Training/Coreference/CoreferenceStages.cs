using QuoteMiner.Attribution;
using QuoteMiner.Coreference;
using QuoteMiner.Entities;
using QuoteMiner.Parsing;
using QuoteMiner.Pipeline;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Coreference;

/// <summary>The stages up to the clusters, with a chooser of one's own.</summary>
/// <param name="everySentence">Each sentence gets a tree, also those that the quotes do not need.</param>
internal sealed class CoreferenceStages(bool everySentence)
{
    readonly IStage[] stages =
    [
        .. StageOrder.Create(new PerceptronTagger(), new TransitionParser(everySentence), new NameFinder(), new TeachingChooser((_, _) => null, []), AttributionModel.Default)
            .TakeWhile(stage => (stage.Assigns & Layers.Clusters) == 0),
    ];

    /// <param name="names">Names of persons that are given.</param>
    public AnnotatedText Annotate(string source, IAntecedentChooser chooser, params TextSpan[] names)
    {
        var text = new AnnotatedText();
        text.Reset(source);
        foreach (var stage in stages)
        {
            stage.Annotate(text);
            if (stage.Assigns.HasFlag(Layers.Names))
            {
                GivenPersons.Set(text, names);
            }
        }

        new MentionClusterer(chooser).Annotate(text);
        return text;
    }
}
