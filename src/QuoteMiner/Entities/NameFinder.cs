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

    /// <summary>A lone last name is a person's whose full name stands elsewhere in the article; titles that are nobody's name are dropped.</summary>
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

        var kept = 0;
        foreach (var name in names)
        {
            var isLastName = name.End - name.First == 1 && name.Kind is NameKind.Other or NameKind.Place or NameKind.None
                && text.Scratch.Find(tokens.Hash(name.First)) >= 0;
            var kind = isLastName ? NameKind.Person : name.Kind;
            if (kind != NameKind.None)
            {
                names[kept++] = name with { Kind = kind };
            }
        }

        text.Names.Truncate(kept);
    }
}
