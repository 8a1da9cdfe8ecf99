using QuoteMiner.Text;

namespace QuoteMiner.Pipeline;

/// <summary>Copies what was found out of the pooled document into the results.</summary>
internal static class DocumentBuilder
{
    public static QuoteDocument Build(AnnotatedText text, QuotePipelineOptions options) =>
        new(text.Source, [], [], text.Diagnostics.Items.ToArray());
}
