using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Entities;

/// <summary>Copies of articles that make the model rely on more than capitals and known names.</summary>
internal static class NameNoise
{
    static readonly Converter<string, string>[] Cases =
    [
        word => word.ToUpperInvariant(),
        word => word.ToLowerInvariant(),
        word => word.Length > 3 ? char.ToUpperInvariant(word[0]) + word[1..] : word,
    ];

    /// <summary>Copies in capitals, lower case or title case: or with persons in capitals: half of them all through, half in every other sentence.</summary>
    /// <param name="share">Copies for a hundred articles.</param>
    public static IEnumerable<NamedDocument> ChangedCapitals(List<NamedDocument> documents, int share, ulong seed)
    {
        var random = new SeededRandom(seed);
        foreach (var document in documents)
        {
            if (random.Next(100) < share)
            {
                var choice = random.Next(Cases.Length + 1);
                var all = random.Next(2) == 0;
                yield return document with { Sentences = [.. document.Sentences.Select(sentence => all || random.Next(2) == 0 ? Recase(sentence, choice) : sentence)] };
            }
        }
    }

    public static NamedDocument Capitals(NamedDocument document) => document with { Sentences = [.. document.Sentences.Select(sentence => Recase(sentence, Cases[0]))] };

    public static NamedDocument LowerCase(NamedDocument document) => document with { Sentences = [.. document.Sentences.Select(sentence => Recase(sentence, Cases[1]))] };

    /// <summary>
    /// Copies in which the words of persons' names and the places and organisations of one word are other ones throughout the article: words of another name of that sort, or made-up ones, of which only the
    /// context tells what they are. Some persons get a particle (<c>van der</c>).
    /// </summary>
    /// <param name="share">Copies for a hundred articles.</param>
    /// <param name="madeUp">Made-up words among a hundred.</param>
    public static IEnumerable<NamedDocument> OtherNames(List<NamedDocument> documents, int share, int madeUp, ulong seed)
    {
        var random = new SeededRandom(seed);
        var words = new NameWords(documents);
        foreach (var document in documents)
        {
            if (random.Next(100) < share && !words.IsEmpty)
            {
                var renaming = new Renaming(words, madeUp, random);
                yield return document with { Sentences = [.. document.Sentences.Select(sentence => renaming.Of(sentence))] };
            }
        }
    }

    static NamedSentence Recase(NamedSentence sentence, int choice) => choice < Cases.Length ? Recase(sentence, Cases[choice]) : PersonsInCapitals(sentence);

    /// <summary>Persons and the capitalised word before them as labels of transcripts and some papers write them: <c>Mr BRANDT</c>, <c>MR BRANDT</c>.</summary>
    static NamedSentence PersonsInCapitals(NamedSentence sentence)
    {
        var words = (string[])sentence.Words.Clone();
        foreach (var name in sentence.Names.Where(name => name.Kind == NameKind.Person))
        {
            for (var i = Math.Max(0, name.First - 1); i < name.End; i++)
            {
                words[i] = char.IsUpper(words[i][0]) ? words[i].ToUpperInvariant() : words[i];
            }
        }

        return sentence with { Words = words };
    }

    static NamedSentence Recase(NamedSentence sentence, Converter<string, string> recase) => sentence with { Words = Array.ConvertAll(sentence.Words, recase) };
}
