using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training.Entities;

/// <summary>Gives the names of one article other words, the same ones throughout.</summary>
/// <param name="madeUp">Made-up words among a hundred.</param>
internal sealed class Renaming(NameWords pools, int madeUp, SeededRandom random)
{
    /// <summary>Persons of several words among a hundred that get a particle before their last word.</summary>
    const int ParticleShare = 6;

    static readonly string[][] Particles = [["van"], ["van", "der"], ["van", "den"], ["von"], ["de"], ["de", "la"], ["del"], ["da"], ["di"], ["bin"], ["al", "-"], ["al"], ["el", "-"], ["ben"], ["dos"], ["le"], ["du"], ["ter"]];

    readonly Dictionary<(string Word, NameKind Kind), string[]> replacements = [];

    public NamedSentence Of(NamedSentence sentence)
    {
        List<string> words = [];
        List<NameSpan> names = [];
        List<int> unknown = [];
        var next = 0;
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            var name = next < sentence.Names.Length ? sentence.Names[next] : default;
            var inside = name.Kind != NameKind.None && i >= name.First;
            if (inside && i == name.First)
            {
                names.Add(new NameSpan(words.Count, words.Count, name.Kind));
            }

            if (Array.IndexOf(sentence.Unknown, i) >= 0)
            {
                unknown.Add(words.Count);
            }

            words.AddRange(inside ? Other(sentence.Words[i], name, i) : [sentence.Words[i]]);
            if (inside && i == name.End - 1)
            {
                names[^1] = names[^1] with { End = words.Count };
                next++;
            }
        }

        return new NamedSentence([.. words], [.. names]) { Unknown = [.. unknown] };
    }

    string[] Other(string word, NameSpan name, int token)
    {
        var several = name.End - name.First > 1;
        var changes = name.Kind == NameKind.Person || (name.Kind is NameKind.Place or NameKind.Organisation && !several);
        if (!changes || !NameWords.IsNameWord(word))
        {
            return [word];
        }

        if (!replacements.TryGetValue((word, name.Kind), out var others))
        {
            var first = several && token == name.First;
            var other = pools.Draw(name.Kind, first, random.Next(100) < madeUp, random);
            var particle = name.Kind == NameKind.Person && several && !first && random.Next(100) < ParticleShare ? Particles[random.Next(Particles.Length)] : [];
            replacements.Add((word, name.Kind), others = [.. particle, other]);
        }

        return others;
    }
}
