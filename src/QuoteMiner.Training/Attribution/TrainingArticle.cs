using QuoteMiner.Evaluation;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Attribution;

/// <summary>An article with its gold attributions, analysed by models that have not seen it.</summary>
internal sealed class TrainingArticle
{
    public required GoldDocument Document { get; init; }

    /// <summary>All layers but the attributions.</summary>
    public required AnnotatedText Text { get; init; }

    /// <summary>What it teaches of words.</summary>
    public required WordTallies Words { get; init; }

    /// <summary>Its place in the file.</summary>
    public required int Number { get; init; }

    public static TrainingArticle Analyse(GoldDocument document, int number, IEnumerable<IStage> stages)
    {
        var text = new AnnotatedText();
        text.Reset(document.Text);
        foreach (var stage in stages.Where(stage => (stage.Assigns & Layers.Attributions) == 0))
        {
            stage.Annotate(text);
        }

        return new TrainingArticle { Document = document, Text = text, Number = number, Words = WordTallies.Of(text, document) };
    }
}
