using System.Globalization;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>
/// Reads names out of GUM, which marks whole noun phrases: a phrase whose head is a proper noun holds a name, the proper nouns around its head. Capitalised words of which the corpus
/// does not say what they are (<c>the Obama years</c>, <c>Danish butter</c>) are unknown.
/// </summary>
internal static class GumNameReader
{
    const int Columns = 10;
    const string Entity = "Entity=";

    public static List<NamedDocument> Read(CorpusFolder corpora, string file)
    {
        using var reader = corpora.OpenText(file);
        return Read(reader, file);
    }

    public static List<NamedDocument> Read(TextReader reader, string file)
    {
        List<NamedDocument> documents = [];
        List<string[]> tokens = [];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0)
            {
                if (tokens.Count > 0)
                {
                    documents[^1].Sentences.Add(Sentence(tokens));
                    tokens.Clear();
                }
            }
            else if (line[0] == '#')
            {
                if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal) || documents.Count == 0)
                {
                    documents.Add(new NamedDocument(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim(), []));
                }
            }
            else
            {
                var columns = line.Split('\t');
                if (columns.Length != Columns || documents.Count == 0)
                {
                    throw new CorpusException($"{file}, line {number}: {columns.Length} columns instead of {Columns}, or no document begun.");
                }

                if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                {
                    tokens.Add(columns);
                }
            }
        }

        return documents;
    }

    static NamedSentence Sentence(List<string[]> tokens)
    {
        var mentions = new GumMentions();
        for (var i = 0; i < tokens.Count; i++)
        {
            var value = Array.Find(tokens[i][9].Split('|'), field => field.StartsWith(Entity, StringComparison.Ordinal));
            mentions.Add(i, value is null ? "" : value[Entity.Length..]);
        }

        var heads = tokens.Select(columns => int.Parse(columns[6], CultureInfo.InvariantCulture) - 1).ToArray();
        var tags = tokens.Select(columns => PennTags.Parse(columns[4])).ToArray();
        SortedSet<int> properHeads = [], otherHeads = [];
        List<NameSpan> names = [];
        // Of names that lie in each other the longer one is kept.
        foreach (var (first, end, kind) in mentions.Closed.OrderByDescending(mention => mention.End - mention.First))
        {
            var head = first;
            while (head < end && heads[head] >= first && heads[head] < end)
            {
                head++;
            }

            if (kind == "person" && head < end)
            {
                (tags[head].IsProperNoun() ? properHeads : otherHeads).Add(head);
            }

            if (head >= end || !tags[head].IsProperNoun())
            {
                continue;
            }

            var name = GumNameSpan.Of(tokens, tags, first, end, head, kind);
            if (name.Kind != NameKind.None && !names.Any(other => other.First < name.End && name.First < other.End))
            {
                names.Add(name);
            }
        }

        return new NamedSentence([.. tokens.Select(columns => columns[1])], [.. names.OrderBy(name => name.First)])
        {
            Heads = heads,
            PersonHeads = [.. properHeads],
            BesidePersonHeads = [.. Enumerable.Range(0, tokens.Count).Where(i => otherHeads.Contains(heads[i]) && tokens[i][7] is "flat" or "appos" or "compound" or "nmod:desc")],
            Unknown = [.. Enumerable.Range(0, tokens.Count).Where(i => GumNameSpan.IsUnknown(tokens[i][1], tags[i]) && !names.Any(name => i >= name.First && i < name.End))],
        };
    }
}
