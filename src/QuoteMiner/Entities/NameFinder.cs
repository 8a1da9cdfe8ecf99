using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>
/// Finds names by their capitals: runs of capitalised words with the particles inside them, cut where a title ends and a first name begins.
/// Stands in for a trained model, which will fill the same layer.
/// </summary>
internal sealed class NameFinder : IStage
{
    public Layers Requires => Layers.Tokens | Layers.Sentences | Layers.WordClasses;

    public Layers Assigns => Layers.Names;

    public void Annotate(AnnotatedText text)
    {
        CollectCapitalized(text);
        var tokens = new TokenView(text);
        var runs = new NameRuns(text);
        foreach (var sentence in text.Sentences.Items)
        {
            for (var token = sentence.First; token < sentence.End;)
            {
                var end = runs.End(token, sentence);
                if (end > token)
                {
                    text.Names.Add(NameClassifier.Cut(tokens, token, end));
                }

                token = Math.Max(end, token + 1);
            }
        }

        SpreadKinds(text);
    }

    /// <summary>Remembers the words that are capitalised in the middle of a sentence: at its start they are names too.</summary>
    static void CollectCapitalized(AnnotatedText text)
    {
        var tokens = new TokenView(text);
        text.Scratch.Reset(256);
        foreach (var sentence in text.Sentences.Items)
        {
            if (NameRuns.IsHeadline(tokens, sentence))
            {
                continue;
            }

            for (var token = sentence.First + 1; token < sentence.End; token++)
            {
                if (tokens.IsCapitalized(token) && !tokens.IsQuotationMark(token - 1))
                {
                    text.Scratch.Set(tokens.Hash(token), token);
                }
            }
        }
    }

    /// <summary>A lone last name is of the kind that its full name has elsewhere in the article.</summary>
    static void SpreadKinds(AnnotatedText text)
    {
        var tokens = new TokenView(text);
        var names = text.Names.Items;
        text.Scratch.Reset(names.Length);
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Person && name.End - name.First > 1)
            {
                text.Scratch.Set(tokens.Hash(name.End - 1), (int)name.Kind);
            }
        }

        foreach (ref var name in names)
        {
            if (name.End - name.First == 1 && name.Kind is NameKind.Other or NameKind.Place && text.Scratch.Find(tokens.Hash(name.First)) >= 0)
            {
                name = name with { Kind = NameKind.Person };
            }
        }
    }
}
