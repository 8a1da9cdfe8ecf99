using NUnit.Framework;

namespace QuoteMiner.Training.Accuracy;

public sealed class AnalysisScoresTests
{
    const double Exactly = 1e-12;

    /// <summary>Five words in two sentences: <c>Rana spoke</c> and <c>It did n't</c>.</summary>
    static readonly AnalysedText Gold = new(
        [Word(0, 4, "NNP", 5, 10, "nsubj"), Word(5, 10, "VBD"), Word(11, 13, "PRP", 14, 17, "nsubj"), Word(14, 17, "VBD"), Word(17, 20, "RB", 14, 17, "advmod")],
        [new(0, 10), new(11, 20)]);

    static AnalysedWord Word(int start, int end, string tag, int headStart = -1, int headEnd = -1, string relation = "root") => new()
    {
        Span = new TextSpan(start, end),
        Xpos = tag,
        Upos = tag[..1],
        Head = headStart < 0 ? null : new TextSpan(headStart, headEnd),
        Relation = relation,
    };

    static AnalysedText With(int index, AnalysedWord word)
    {
        var words = Gold.Words.ToArray();
        words[index] = word;
        return Gold with { Words = words };
    }

    [Test]
    public void An_analysis_agrees_with_itself() =>
        Assert.That(AnalysisScores.Of(Gold, Gold), Is.EqualTo(new AnalysisScores { Tokens = 1, Sentences = 1, Xpos = 1, Upos = 1, Uas = 1, Las = 1 }));

    [Test]
    public void Tags_heads_and_relations_are_shares_of_the_gold_words()
    {
        Assert.That(AnalysisScores.Of(Gold, With(0, Word(0, 4, "NN", 5, 10, "obj"))), Is.EqualTo(
            new AnalysisScores { Tokens = 1, Sentences = 1, Xpos = 0.8, Upos = 1, Uas = 1, Las = 0.8 }));
        Assert.That(AnalysisScores.Of(Gold, With(0, Word(0, 4, "JJ"))), Is.EqualTo(
            new AnalysisScores { Tokens = 1, Sentences = 1, Xpos = 0.8, Upos = 0.8, Uas = 0.8, Las = 0.8 }));
    }

    [Test]
    public void A_word_that_was_cut_wrongly_is_wrong_in_everything_and_so_is_what_hangs_on_it()
    {
        AnalysedWord[] whole = [Gold.Words[0], Gold.Words[1], Word(11, 13, "PRP", 14, 20, "nsubj"), Word(14, 20, "VBD")];

        var scores = AnalysisScores.Of(Gold, new AnalysedText(whole, [new(0, 20)]));

        Assert.That(scores.Tokens, Is.EqualTo(2.0 * 3 / 9).Within(Exactly));
        Assert.That(scores.Sentences, Is.Zero);
        Assert.That((scores.Xpos, scores.Upos, scores.Uas, scores.Las), Is.EqualTo((0.6, 0.6, 0.4, 0.4)));
    }

    [Test]
    public void Only_whole_sentences_count() =>
        Assert.That(AnalysisScores.Of(Gold, Gold with { Sentences = [new(0, 10), new(11, 17), new(17, 20)] }).Sentences, Is.EqualTo(2.0 / 5).Within(Exactly));

    [Test]
    public void Without_a_tree_no_relation_is_right()
    {
        var flat = Gold with { Words = [.. Gold.Words.Select(word => word with { Head = null, Relation = "_" })] };

        Assert.That(flat.HasTrees, Is.False);
        Assert.That(AnalysisScores.Of(Gold, flat).Las, Is.Zero);
    }

    [Test]
    public void The_stages_words_are_taken_as_they_stand()
    {
        const string Text = "Rana spoke. It didn't help.";

        var analysed = AnalysedText.Of(new QuoteMiner.Pipeline.Inspector().Inspect(Text));

        Assert.That(analysed.Words.Select(word => word.Span.GetText(Text)), Is.EqualTo(new[] { "Rana", "spoke", ".", "It", "did", "n't", "help", "." }));
        Assert.That(analysed.Sentences, Is.EqualTo(new TextSpan[] { new(0, 11), new(12, 27) }));
        Assert.That(analysed.Words[1].Xpos, Is.EqualTo("VBD"));
        Assert.That(analysed.Words[1].Upos, Is.EqualTo("VERB"));
    }
}
