using QuoteMiner.Text;

namespace QuoteMiner.Cues;

/// <summary>
/// Finds reporting verbs with their groups, reporting nouns and phrases such as <c>according to</c>. Every other finite verb is a cue of
/// strength <see cref="PlainVerb"/>: beside a quotation its subject may be the speaker (<c>They faulted him because "…"</c>).
/// </summary>
internal sealed class CueFinder : IStage
{
    public const float PlainVerb = 0.1f;
    const float CueNoun = 0.3f;

    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses | Layers.Names;

    public Layers Assigns => Layers.Cues;

    public void Annotate(AnnotatedText text)
    {
        var tokens = new TokenView(text);
        var names = text.Names.Items;
        var name = 0;
        foreach (var sentence in text.Sentences.Items)
        {
            var verbs = new VerbGroups(tokens, sentence);
            for (var token = sentence.First; token < sentence.End; token++)
            {
                while (name < names.Length && names[name].End <= token)
                {
                    name++;
                }

                if (name < names.Length && names[name].First <= token)
                {
                    token = names[name].End - 1;
                    continue;
                }

                var cue = CuePhrases.Read(tokens, token, sentence.End);
                cue = cue.Kind == CueKind.None ? verbs.Read(token) : cue;
                if (cue.Kind == CueKind.None && tokens.Is(token, WordClasses.CueNoun))
                {
                    cue = new Cue(token, token + 1, token, CueKind.Noun, CueNoun);
                }

                if (cue.Kind != CueKind.None)
                {
                    text.Cues.Add(cue);
                    token = cue.End - 1;
                }
            }
        }
    }
}
