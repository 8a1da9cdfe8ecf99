using System.Text;
using NUnit.Framework;

namespace QuoteMiner.Invariants;

/// <summary>No text, however broken, makes the extractor throw or give a span that lies.</summary>
public sealed class HostileTextTests
{
    static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "’", "‘", "''", "``", "«", "»", "„", "‟", "「", "」", "\n", "\r\n", "\n\n", " ", " ", " ", ",", ".", "?", "!", ":", ";", "—", "-", "...", "…",
        "(", ")", "[", "]", "said", "Park", "Lee", "he", "she", "they", "the minister", "according to", "and", "who", "Mr.", "O'Neill", "don't", "6'2\"", "'98", "U.S.", "de",
        "BRANDT:", "http://a.b/c", "@park", "#dam", "54", "1,000.5", "\0", "\uD83D", "\uDE00", "😀", "é", "\u00AD", "\u200B", "\u00A0", "&quot;", "<b>", "漢字", "\u202E",
    ];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void Two_thousand_random_texts_keep_the_invariants(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var text = RandomText(random, random.Next(1, 120));
            try
            {
                DocumentInvariants.Check(QuoteExtractor.Extract(text), text);
            }
            catch (Exception error) when (error is not AssertionException)
            {
                Assert.Fail($"{error.GetType().Name} for a text of seed {seed}, round {round}: {Escape(text)}\n{error}");
            }
        }
    }

    [Test]
    public void The_sample_article_cut_at_every_character_keeps_the_invariants()
    {
        var article = Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt");
        for (var length = 0; length <= article.Length; length++)
        {
            var text = article[..length];
            DocumentInvariants.Check(QuoteExtractor.Extract(text), text);
        }
    }

    [Test]
    public void The_sample_article_with_any_mark_left_out_keeps_the_invariants()
    {
        var article = Repository.Read("samples", "QuoteMiner.Sample.Console", "article.txt");
        for (var at = 0; at < article.Length; at++)
        {
            if (article[at] is '“' or '”' or '’' or '\n')
            {
                var text = article.Remove(at, 1);
                DocumentInvariants.Check(QuoteExtractor.Extract(text), text);
            }
        }
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\n\n\n")]
    [TestCase("\"")]
    [TestCase("“”")]
    [TestCase("'''''")]
    [TestCase("\uD800")]
    public void Small_odd_texts_keep_the_invariants(string text) => DocumentInvariants.Check(QuoteExtractor.Extract(text), text);

    static string RandomText(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    static string Escape(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\x7F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
