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

    /// <summary>The same article with its reports in quotation marks (<see cref="QuotedCopies"/>).</summary>
    public IReadOnlyList<TrainingArticle> Copies { get; init; } = [];

    /// <summary>In a copy: where the regions begin that were marked.</summary>
    public IReadOnlySet<int>? Marked { get; init; }

    /// <summary>Its place in the file.</summary>
    public required int Number { get; init; }

    /// <param name="copies">Made of it with its reports in quotation marks.</param>
    public static TrainingArticle Analyse(GoldDocument document, int number, IReadOnlyCollection<IStage> stages, int copies = 0)
    {
        var text = Annotate(document, stages);
        return new TrainingArticle
        {
            Document = document,
            Text = text,
            Number = number,
            Words = WordTallies.Of(text, document),
            Copies = [.. QuotedCopies.Of(document, copies).Select(copy => new TrainingArticle { Document = copy.Document, Text = Annotate(copy.Document, stages), Number = number, Words = new WordTallies(), Marked = copy.Marked })],
        };
    }

    static AnnotatedText Annotate(GoldDocument document, IEnumerable<IStage> stages)
    {
        var text = new AnnotatedText();
        text.Reset(document.Text);
        foreach (var stage in stages.Where(stage => (stage.Assigns & Layers.Attributions) == 0))
        {
            stage.Annotate(text);
        }

        return text;
    }
}
