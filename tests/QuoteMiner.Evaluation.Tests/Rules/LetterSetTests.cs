using NUnit.Framework;

namespace QuoteMiner.Evaluation.Rules;

public sealed class LetterSetTests
{
    const string Text = "One, two; ¾ of 😀 𝐱 \uD83D three";

    [Test]
    public void Marks_and_spaces_do_not_count() =>
        Assert.That(Text.LettersOf("One, two").SameAs(Text.LettersOf("two;", "One,")), Is.True);

    [Test]
    public void Fractions_count_and_a_letter_of_two_units_counts_once() =>
        Assert.That(Text.LettersOf("¾ of 😀 𝐱 \uD83D t").Count, Is.EqualTo(5));

    [Test]
    public void An_offset_within_a_surrogate_pair_is_rounded_down()
    {
        int x = Text.IndexOf("𝐱", StringComparison.Ordinal);
        var letters = new LetterIndex(Text);
        Assert.That(letters.Letters(new TextSpan(x, x + 1)).Count, Is.Zero);
        Assert.That(letters.Letters(new TextSpan(x + 1, x + 2)).Count, Is.EqualTo(1));
        Assert.That(letters.Letters(new TextSpan(x + 1, x + 1)).Count, Is.Zero);
    }

    [Test]
    public void Sets_agree_with_hash_sets_on_random_spans()
    {
        var random = new Random(11);
        string text = string.Concat(Enumerable.Range(0, 60).Select(_ => "ab c,é"[random.Next(6)]));
        var index = new LetterIndex(text);
        for (int round = 0; round < 500; round++)
        {
            TextSpan[] a = Spans(), b = Spans();
            HashSet<int> expectedA = Hashed(a), expectedB = Hashed(b);
            LetterSet setA = index.Letters(a), setB = index.Letters(b);
            Assert.That(setA.Count, Is.EqualTo(expectedA.Count));
            Assert.That(setA.Overlap(setB), Is.EqualTo(expectedA.Intersect(expectedB).Count()));
            Assert.That(setA.SameAs(setB), Is.EqualTo(expectedA.SetEquals(expectedB)));
        }

        TextSpan[] Spans() => [.. Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            int start = random.Next(text.Length + 1);
            return new TextSpan(start, random.Next(start, text.Length + 1));
        })];

        HashSet<int> Hashed(TextSpan[] spans) =>
            [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(i => char.IsLetterOrDigit(text[i]))];
    }
}
