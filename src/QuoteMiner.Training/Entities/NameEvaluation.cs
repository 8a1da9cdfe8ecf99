using System.Diagnostics;
using QuoteMiner.Entities;
using QuoteMiner.Text;

namespace QuoteMiner.Training.Entities;

/// <summary>Scores names found on the corpora's own tokens.</summary>
internal static class NameEvaluation
{
    internal readonly record struct Score(int Gold, int Found, int Right)
    {
        public double Precision => Found == 0 ? 0 : (double)Right / Found;

        public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

        public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

        public override string ToString() => FormattableString.Invariant($"{F1:0.0000} (precision {Precision:0.000}, recall {Recall:0.000}, {Gold})");
    }

    public static void Run(NameFinder finder, IEnumerable<NamedText> texts)
    {
        foreach (var text in texts)
        {
            text.Text.Names.Clear();
            finder.Annotate(text.Text);
        }
    }

    /// <summary>Names of a kind with exactly the right words, titles and possessives left out on both sides.</summary>
    public static Score Spans(IEnumerable<NamedText> texts, NameKind kind)
    {
        var score = default(Score);
        foreach (var text in texts)
        {
            var gold = text.Names.Where(name => name.Kind == kind).Select(name => NameWriter.Trim(text.Text, name)).ToHashSet();
            var found = text.Text.Names.Items.ToArray().Where(name => name.Kind == kind).ToArray();
            score = new Score(score.Gold + gold.Count, score.Found + found.Length, score.Right + found.Count(gold.Contains));
        }

        return score;
    }

    /// <summary>
    /// Mentions of persons whose head is a proper noun, each counted by its head word. A name that is found stands for the first of its words that depends, in the corpus's tree,
    /// on a word outside the name. Groups of people (<c>Americans</c>) are persons here as in the corpus. A name beside the common noun that the corpus takes for the head of the
    /// mention (<c>governor Rana Iqbal</c>) is neither right nor wrong.
    /// </summary>
    /// <param name="namesOnly">Leaves out heads that no name holds in the corpus: <c>the President</c>, <c>Petitioner</c>.</param>
    /// <param name="titles">Counts capitalised titles tagged as proper nouns that stand alone as found: they are mentions, though no names.</param>
    public static Score PersonHeads(IEnumerable<NamedText> texts, bool namesOnly, bool titles = false)
    {
        var score = default(Score);
        foreach (var text in texts)
        {
            bool IsInName(int token) => text.Names.Any(name => IsPerson(name) && token >= name.First && token < name.End);
            var gold = text.PersonHeads.Where(head => !namesOnly || IsInName(head)).ToHashSet();
            var found = Heads(text);
            found.UnionWith(titles ? LoneTitles(text) : []);
            score = new Score(score.Gold + gold.Count, score.Found + found.Count, score.Right + found.Count(gold.Contains));
        }

        return score;
    }

    /// <summary>The words around the heads that <see cref="PersonHeads"/> counts as missed or wrong.</summary>
    public static IEnumerable<string> HeadMistakes(IEnumerable<NamedText> texts)
    {
        foreach (var text in texts)
        {
            var found = Heads(text);
            foreach (var head in found.Union(text.PersonHeads).Where(head => !found.Contains(head) || !text.PersonHeads.Contains(head)).Order())
            {
                var words = text.Text.Tokens.Span(Math.Max(0, head - 4), Math.Min(text.Tags.Length, head + 4)).GetText(text.Text.Source);
                yield return $"{(found.Contains(head) ? "+" : "-")}{text.Text.Tokens.Span(head).GetText(text.Text.Source)}: {words}";
            }
        }
    }

    /// <summary>The words of the names of a kind that were missed, and those found wrongly, with how often.</summary>
    public static IEnumerable<string> Mistakes(IEnumerable<NamedText> texts, NameKind kind, int count)
    {
        var mistakes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var gold = text.Names.Where(name => name.Kind == kind).Select(name => NameWriter.Trim(text.Text, name)).ToHashSet();
            var found = text.Text.Names.Items.ToArray().Where(name => name.Kind == kind).ToHashSet();
            foreach (var name in gold.Union(found).Where(name => !gold.Contains(name) || !found.Contains(name)))
            {
                var words = (gold.Contains(name) ? "-" : "+") + text.Text.Tokens.Span(name.First, name.End).GetText(text.Text.Source);
                mistakes[words] = mistakes.GetValueOrDefault(words) + 1;
            }
        }

        return mistakes.OrderByDescending(pair => pair.Value).Take(count).Select(pair => $"{pair.Value} {pair.Key}");
    }

    /// <summary>Time a token of the best of many runs, which other work on the machine disturbs least.</summary>
    public static double NanosecondsPerToken(NameFinder finder, List<NamedText> texts, int runs)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            Run(finder, texts);
            var elapsed = Stopwatch.GetElapsedTime(started);
            best = elapsed < best ? elapsed : best;
        }

        return best.TotalNanoseconds / texts.Sum(text => text.Tags.Length);
    }

    static bool IsPerson(NameSpan name) => name.Kind is NameKind.Person or NameKind.Group;

    static IEnumerable<int> LoneTitles(NamedText text)
    {
        var inName = new HashSet<int>(text.Text.Names.Items.ToArray().SelectMany(name => Enumerable.Range(name.First, name.End - name.First)));
        bool IsTitle(int token) => text.Text.Tokens.Tags[token].IsProperNoun() && !inName.Contains(token)
            && (text.Text.Tokens.Classes[token] & (WordClasses.Title | WordClasses.AnyPerson)) != 0;
        return Enumerable.Range(0, text.Tags.Length - 1).Where(token => IsTitle(token) && !IsTitle(token + 1) && !text.Text.Names.Items.ToArray().Any(name => name.First == token + 1));
    }

    static HashSet<int> Heads(NamedText text) =>
        text.Text.Names.Items.ToArray().Where(IsPerson).Select(name => Head(text, name)).Where(head => !text.BesidePersonHeads.Contains(head) || text.PersonHeads.Contains(head)).ToHashSet();

    static int Head(NamedText text, NameSpan name)
    {
        for (var token = name.First; token < name.End; token++)
        {
            if (text.Heads[token] < name.First || text.Heads[token] >= name.End)
            {
                return token;
            }
        }

        return name.End - 1;
    }
}
