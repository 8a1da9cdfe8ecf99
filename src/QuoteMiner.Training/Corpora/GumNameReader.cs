using System.Globalization;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Corpora;

/// <summary>
/// Reads names out of GUM, which marks whole noun phrases: a phrase whose head is a proper noun holds a name, the proper nouns around its head. Capitalised words of which the corpus
/// does not say what they are (<c>the Obama years</c>, <c>Danish butter</c>) are unknown.
/// </summary>
internal static class GumNameReader
{
    const string Entity = "Entity=";
    const string Document = "# newdoc id = ";

    public static List<NamedDocument> Read(CorpusFolder corpora, string file) => Read(ConlluFile.Read(corpora, file));

    public static List<NamedDocument> Read(TextReader reader, string file) => Read(ConlluFile.Read(reader, file));

    static List<NamedDocument> Read(IEnumerable<ConlluSentence> sentences)
    {
        List<NamedDocument> documents = [];
        foreach (var sentence in sentences)
        {
            if (sentence.After(Document) is { } begun)
            {
                documents.Add(new NamedDocument(begun.Trim(), []));
            }
            else if (documents.Count == 0)
            {
                documents.Add(new NamedDocument("", []));
            }

            documents[^1].Sentences.Add(Sentence(sentence.Words));
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
