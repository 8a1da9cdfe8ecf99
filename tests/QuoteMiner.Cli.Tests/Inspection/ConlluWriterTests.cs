using NUnit.Framework;
using QuoteMiner.Pipeline;
using QuoteMiner.Text;

namespace QuoteMiner.Cli.Inspection;

/// <summary>The writer on texts whose layers were filled by hand, and on random ones.</summary>
public sealed class ConlluWriterTests
{
    const string Pieces = "Rana said it's “ ” \" ' n't 5pm J.Smith . , — - 😀 \uD83D \u200B \u0000 \n \t # _ | = didn't cannot U.S. Brandt's";

    static List<ConlluSentence> Write(AnnotatedText text)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new ConlluWriter(output).Write(text, "id");
        return ConlluSentence.Parse(output.ToString());
    }

    [Test]
    public void A_tree_is_numbered_within_its_sentence()
    {
        var text = new Inspector().Inspect("It held. Rana didn't go.");
        (int Head, DependencyRelation Relation)[] tree =
        [
            (6, DependencyRelation.Nsubj), (6, DependencyRelation.Aux), (6, DependencyRelation.Advmod), (TokenTable.Root, DependencyRelation.Root),
            (6, DependencyRelation.Punct),
        ];
        for (var i = 0; i < tree.Length; i++)
        {
            (text.Tokens.Heads[3 + i], text.Tokens.Relations[3 + i]) = tree[i];
        }

        var sentence = Write(text)[1];

        Assert.That(
            sentence.Words.Select(row => $"{row[0]} {row[1]} {row[6]} {row[7]}"),
            Is.EqualTo(new[] { "1 Rana 4 nsubj", "2 did 4 aux", "3 n't 4 advmod", "4 go 0 root", "5 . 4 punct" }));
        Assert.That(sentence.IsTree(), Is.True);
    }

    [Test]
    public void A_sentence_without_a_tree_leaves_head_and_relation_open()
    {
        var text = new Inspector().Inspect("It held.");
        text.Tokens.Heads.Fill(TokenTable.Unparsed);
        text.Tokens.Relations.Clear();

        Assert.That(Write(text).Single().Words.Select(row => (row[6], row[7])), Is.All.EqualTo(("_", "_")));
    }

    [Test]
    public void Names_of_one_word_are_opened_and_closed_at_once()
    {
        var text = new Inspector().Inspect("Northgate met Rana Iqbal.");
        text.Names.Clear();
        text.Names.Add(new NameSpan(0, 1, NameKind.Place));
        text.Names.Add(new NameSpan(2, 4, NameKind.Person));

        Assert.That(
            Write(text).Single().Words.Select(row => row[9].Split('|')[0]).Where(fact => fact.StartsWith("Entity", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "Entity=(place)", "Entity=(person", "Entity=person)" }));
    }

    [Test]
    public void Random_texts_give_valid_lines()
    {
        var pieces = Pieces.Split(' ');
        var random = new Random(7);
        var inspector = new Inspector();
        for (var round = 0; round < 300; round++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)] + (random.Next(3) == 0 ? "" : " ")));
            var text = inspector.Inspect(source);

            var rows = Write(text).SelectMany(sentence => sentence.Rows).ToList();

            Assert.That(rows.Select(row => row.Length), Is.All.EqualTo(10), source);
            Assert.That(rows.Where(row => !row[0].Contains('-', StringComparison.Ordinal)).Count, Is.EqualTo(text.Tokens.Count), source);
            Assert.That(rows.Select(row => VisibleText.Of(source.AsSpan(ConlluSentence.RangeOf(row)))), Is.EqualTo(rows.Select(row => row[1])), source);
        }
    }
}
