using System.Text;
using NUnit.Framework;
using QuoteMiner.Sentences;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

/// <summary>What holds for every text, also a broken one.</summary>
public sealed class TokenizerInvariantTests
{
    static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "a", "A", "the", "Mr", "U", "S", "n't", "'", "’", "`", "\"", "“", "”", "''", ".", "...", "…", ",", "?", "!", ":", ";", "-", "--", "—",
        "(", ")", "[", "]", "@", "#", "$", "%", "&amp;", "&", "/", "http://", "www.", ".com", "_", "*", "1", "23", "000", "pm", "\u00AD", "\u200B", "\u200D", "\uFEFF",
        "\u00A0", "\u0000", "\u0007", "\uD83D", "\uDE42", "🙂", "𝒜", "e\u0301", "日本", "½", ":)", "No", "etc", "said", "\t", "\u2028",
    ];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Tokens_are_sorted_disjoint_and_inside_paragraphs_and_sentences_tile_them(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1500; round++)
        {
            var source = new StringBuilder();
            for (var i = random.Next(40); i > 0; i--)
            {
                source.Append(Pieces[random.Next(Pieces.Length)]);
            }

            Check(source.ToString());
        }
    }

    [TestCase(5)]
    public void Random_units_break_nothing(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var units = new char[random.Next(60)];
            for (var i = 0; i < units.Length; i++)
            {
                units[i] = (char)random.Next(0, round % 2 == 0 ? 0x100 : 0x10000);
            }

            Check(new string(units));
        }
    }

    [TestCase("")]
    [TestCase("   \n\n \t")]
    [TestCase("\u200B")]
    [TestCase(".")]
    [TestCase("\"")]
    [TestCase("'")]
    [TestCase("&")]
    [TestCase("&#")]
    [TestCase("a@")]
    [TestCase("http://")]
    [TestCase("www.")]
    [TestCase("1-")]
    [TestCase("$")]
    public void Small_texts_break_nothing(string source) => Check(source);

    [TestCase("w.w.w.")]
    [TestCase("ab.cd.")]
    [TestCase("a@")]
    [TestCase("http://")]
    [TestCase("555-")]
    [TestCase("x'")]
    [TestCase("re-")]
    [TestCase("A. ")]
    [TestCase("?\"")]
    public void A_long_repetition_breaks_nothing(string unit) =>
        Check(new StringBuilder().Insert(0, unit, 20_000).ToString());

    static void Check(string source)
    {
        var text = HandMarkedText.Tokenize(source);
        new SentenceSplitter().Annotate(text);
        var tokens = text.Tokens;
        var previous = 0;
        var paragraph = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (start, end) = (tokens.Starts[i], tokens.Ends[i]);
            while (text.Paragraphs[paragraph].End < end)
            {
                paragraph++;
            }

            if (start < previous || end < start + 1 || start < text.Paragraphs[paragraph].Start || char.IsWhiteSpace(source[start]) || char.IsWhiteSpace(source[end - 1]))
            {
                Assert.Fail($"Token {i} [{start}, {end}) of {Escape(source)}");
            }

            if (start > 0 && char.IsLowSurrogate(source[start]) && char.IsHighSurrogate(source[start - 1]))
            {
                Assert.Fail($"Token {i} cuts a surrogate pair of {Escape(source)}");
            }

            previous = end;
        }

        CheckSentences(text);
    }

    static void CheckSentences(AnnotatedText text)
    {
        var next = 0;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var sentence = text.Sentences[s];
            var paragraph = text.Paragraphs[sentence.Paragraph];
            var fits = sentence.First == next && sentence.End > sentence.First
                && paragraph.Start <= text.Tokens.Starts[sentence.First] && text.Tokens.Ends[sentence.End - 1] <= paragraph.End
                && text.Tokens.Sentences[sentence.First] == s && text.Tokens.Sentences[sentence.End - 1] == s;
            if (!fits)
            {
                Assert.Fail($"Sentence {s} of {Escape(text.Source)}");
            }

            next = sentence.End;
        }

        Assert.That(next, Is.EqualTo(text.Tokens.Count));
    }

    static string Escape(string source) => string.Concat(source.Take(200).Select(c => c is > ' ' and < '\x7F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
