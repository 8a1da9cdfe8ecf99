using System.Numerics;
using QuoteMiner.Text;

namespace QuoteMiner.Lexicons;

/// <summary>Reads the word lists. A line holds the forms of one word, separated by spaces or tabs; <c>#</c> begins a comment; a form that does not exist is <c>-</c>.</summary>
internal sealed class LexiconBuilder
{
    static readonly WordClasses[] VerbForms =
    [
        WordClasses.BaseForm, WordClasses.ThirdPersonForm, WordClasses.PastForm, WordClasses.ParticipleForm, WordClasses.GerundForm,
    ];

    static readonly WordClasses[] Same = [WordClasses.None];

    /// <summary>The lists: the class of all their words and, by column, the further class of each form (the last one holds for all columns after it).</summary>
    static readonly (string File, WordClasses Classes, WordClasses[] Columns)[] Lists =
    [
        ("determiners", WordClasses.Determiner, Same),
        ("possessive-pronouns", WordClasses.PossessivePronoun, Same),
        ("subject-pronouns", WordClasses.SubjectPronoun, Same),
        ("object-pronouns", WordClasses.ObjectPronoun, Same),
        ("relative-pronouns", WordClasses.RelativePronoun, Same),
        ("prepositions", WordClasses.Preposition, Same),
        ("conjunctions", WordClasses.Conjunction, Same),
        ("subordinators", WordClasses.Subordinator, Same),
        ("auxiliaries", WordClasses.Auxiliary, Same),
        ("modals", WordClasses.Modal, Same),
        ("negations", WordClasses.Negation, Same),
        ("adverbs", WordClasses.Adverb, Same),
        ("numerals", WordClasses.Numeral, Same),
        ("adjectives", WordClasses.Adjective, Same),
        ("verbs", WordClasses.Verb, VerbForms),
        ("cue-verbs-strong", WordClasses.StrongCueVerb, VerbForms),
        ("cue-verbs-medium", WordClasses.MediumCueVerb, VerbForms),
        ("cue-verbs-weak", WordClasses.WeakCueVerb, VerbForms),
        ("cue-nouns", WordClasses.CueNoun, Same),
        ("person-nouns", WordClasses.None, [WordClasses.PersonNoun, WordClasses.PersonNounPlural]),
        ("feminine-nouns", WordClasses.FeminineNoun, [WordClasses.PersonNoun, WordClasses.PersonNounPlural]),
        ("masculine-nouns", WordClasses.MasculineNoun, [WordClasses.PersonNoun, WordClasses.PersonNounPlural]),
        ("group-nouns", WordClasses.GroupNoun, Same),
        ("document-nouns", WordClasses.DocumentNoun, Same),
        ("work-nouns", WordClasses.WorkNoun, Same),
        ("feminine-first-names", WordClasses.FeminineFirstName, Same),
        ("masculine-first-names", WordClasses.MasculineFirstName, Same),
        ("titles", WordClasses.Title, Same),
        ("feminine-titles", WordClasses.Title | WordClasses.FeminineTitle, Same),
        ("masculine-titles", WordClasses.Title | WordClasses.MasculineTitle, Same),
        ("name-particles", WordClasses.NameParticle, Same),
        ("name-suffixes", WordClasses.NameSuffix, Same),
        ("organisation-words", WordClasses.OrganisationWord, Same),
        ("organisation-names", WordClasses.OrganisationName, Same),
        ("place-names", WordClasses.PlaceName, Same),
        ("nationalities", WordClasses.Nationality, Same),
        ("calendar-words", WordClasses.CalendarWord, Same),
        ("abbreviations", WordClasses.Abbreviation, Same),
        ("final-abbreviations", WordClasses.FinalAbbreviation, Same),
    ];

    readonly Dictionary<ulong, WordClasses> words = [];

    public IEnumerable<KeyValuePair<ulong, WordClasses>> Words => words;

    /// <summary>A power of two, at least twice the number of words.</summary>
    public int Capacity => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 2));

    public static LexiconBuilder FromResources()
    {
        var builder = new LexiconBuilder();
        foreach (var (file, classes, columns) in Lists)
        {
            using var stream = typeof(LexiconBuilder).Assembly.GetManifestResourceStream("Lexicons/" + file)
                ?? throw new InvalidDataException($"The word list Lexicons/{file}.txt is not embedded in the assembly.");
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                builder.AddLine(line, classes, columns);
            }
        }

        return builder;
    }

    void AddLine(ReadOnlySpan<char> line, WordClasses classes, WordClasses[] columns)
    {
        var comment = line.IndexOf('#');
        line = comment < 0 ? line : line[..comment];
        var column = 0;
        foreach (var range in line.SplitAny(' ', '\t'))
        {
            var form = line[range];
            if (form.IsEmpty)
            {
                continue;
            }

            if (form is not "-")
            {
                Add(form, classes | columns[Math.Min(column, columns.Length - 1)]);
            }

            column++;
        }
    }

    void Add(ReadOnlySpan<char> form, WordClasses classes)
    {
        var hash = WordHash.Of(form);
        words[hash] = words.GetValueOrDefault(hash) | classes;
    }
}
