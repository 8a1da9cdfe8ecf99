using System.Globalization;
using System.Text;
using QuoteMiner.Training.Corpora;

namespace QuoteMiner.Training.Coreference;

/// <summary>Reads the documents of GUM as running text with the chains that were marked by hand (<c>Entity=(12-person-…</c>, <c>12)</c>).</summary>
internal sealed class GumChainReader
{
    readonly StringBuilder text = new();
    readonly List<ChainMention> mentions = [];
    readonly Stack<(int Chain, int Start)> open = new();

    public static List<(string Text, List<ChainMention> Mentions)> Read(CorpusFolder corpora, string file)
    {
        List<(string, List<ChainMention>)> documents = [];
        var document = new GumChainReader();
        foreach (var sentence in ConlluFile.Read(corpora, file))
        {
            if (sentence.After("# newdoc") is not null)
            {
                document.Finish(documents);
                document = new GumChainReader();
            }

            document.Add(sentence.Words, sentence.After("# newpar") is not null);
        }

        document.Finish(documents);
        return documents;
    }

    void Finish(List<(string, List<ChainMention>)> documents)
    {
        if (text.Length > 0)
        {
            documents.Add((text.ToString(), mentions));
        }
    }

    void Add(List<string[]> words, bool opensParagraph)
    {
        if (opensParagraph && text.Length > 0)
        {
            text.Append('\n');
        }

        // Brackets that are not closed in their sentence are slips.
        open.Clear();
        foreach (var columns in words)
        {
            var start = text.Length;
            text.Append(columns[1]);
            foreach (var field in columns[9].Split('|'))
            {
                if (field.StartsWith("Entity=", StringComparison.Ordinal))
                {
                    Mark(field["Entity=".Length..], start);
                }
            }

            if (!columns[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary><c>(12-person-…(13-place-…13)</c>: entities that open and close at one word.</summary>
    void Mark(string brackets, int start)
    {
        var end = text.Length;
        for (var i = 0; i < brackets.Length; i++)
        {
            if (!char.IsAsciiDigit(brackets[i]) || (i > 0 && brackets[i - 1] is not ('(' or ')') && !IsClosing(brackets, i)))
            {
                continue;
            }

            var digits = i;
            while (digits < brackets.Length && char.IsAsciiDigit(brackets[digits]))
            {
                digits++;
            }

            var chain = int.Parse(brackets[i..digits], CultureInfo.InvariantCulture);
            if (i > 0 && brackets[i - 1] == '(')
            {
                open.Push((chain, start));
                var bar = brackets.IndexOfAny(['(', ')'], digits);
                if (bar < 0)
                {
                    return;
                }

                if (brackets[bar] == ')')
                {
                    Close(chain, end);
                }

                i = bar;
            }
            else if (digits < brackets.Length && brackets[digits] == ')')
            {
                Close(chain, end);
                i = digits;
            }
        }
    }

    static bool IsClosing(string brackets, int at)
    {
        var digits = at;
        while (digits < brackets.Length && char.IsAsciiDigit(brackets[digits]))
        {
            digits++;
        }

        return digits < brackets.Length && brackets[digits] == ')' && (at == 0 || !char.IsAsciiLetterOrDigit(brackets[at - 1]));
    }

    void Close(int chain, int end)
    {
        var passed = new Stack<(int Chain, int Start)>();
        while (open.TryPop(out var entity))
        {
            if (entity.Chain == chain)
            {
                mentions.Add(new ChainMention(new TextSpan(entity.Start, end), chain));
                break;
            }

            passed.Push(entity);
        }

        while (passed.TryPop(out var entity))
        {
            open.Push(entity);
        }
    }
}
