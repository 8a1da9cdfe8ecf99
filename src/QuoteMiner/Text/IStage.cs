namespace QuoteMiner.Text;

/// <summary>One step of the analysis. Stages hold no state of a text: one instance serves all threads.</summary>
internal interface IStage
{
    /// <summary>Layers that must have been assigned before.</summary>
    Layers Requires { get; }

    /// <summary>Layers that this stage fills; they are empty before.</summary>
    Layers Assigns { get; }

    /// <summary>Reads the required layers and fills the assigned ones, in time linear in the text. Never throws for any text.</summary>
    void Annotate(AnnotatedText text);
}
