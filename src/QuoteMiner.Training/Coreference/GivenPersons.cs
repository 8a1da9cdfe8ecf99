using QuoteMiner.Text;

namespace QuoteMiner.Training.Coreference;

/// <summary>Sets the names of a text right where persons are given by hand.</summary>
internal static class GivenPersons
{
    public static void Set(AnnotatedText text, IEnumerable<TextSpan> persons)
    {
        var names = text.Names.Items.ToArray().ToList();
        foreach (var person in persons.SelectMany(person => Occurrences(text.Source, person)))
        {
            var first = text.FirstTokenFrom(person.Start);
            var end = first;
            while (end < text.Tokens.Count && text.Tokens.Starts[end] < person.End)
            {
                end++;
            }

            if (end > first && !names.Exists(name => name.Kind == NameKind.Person && name.First <= first && name.End >= end))
            {
                names.RemoveAll(name => name.First < end && name.End > first);
                names.Add(new NameSpan(first, end, NameKind.Person));
            }
        }

        names.Sort((a, b) => a.First.CompareTo(b.First));
        text.Names.Clear();
        foreach (var name in names)
        {
            text.Names.Add(name);
        }
    }

    /// <summary>Every place where a name stands as whole words.</summary>
    static IEnumerable<TextSpan> Occurrences(string source, TextSpan name)
    {
        var words = name.GetText(source);
        for (var at = source.IndexOf(words, StringComparison.Ordinal); at >= 0; at = source.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(source[at - 1])) && (end == source.Length || !char.IsLetterOrDigit(source[end])))
            {
                yield return new TextSpan(at, end);
            }
        }
    }
}
