using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>Goes through a sentence from left to right and lets a chooser decide, token by token; each decision is a feature of the next ones. Thread-safe.</summary>
internal sealed class SentenceNamer(WordClusters clusters)
{
    /// <summary>Adds the sentence's names to the text.</summary>
    public void Find<TChooser>(AnnotatedText text, Sentence sentence, ArticleWords article, ref TChooser chooser)
        where TChooser : struct, INameChooser, allows ref struct
    {
        Span<NameTraits> slots = stackalloc NameTraits[TraitReader.Slots];
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        slots.Clear();
        var sentenceCase = SentenceCaseReader.Read(text, sentence);
        var traits = new TraitReader(text, sentence, sentenceCase, article, clusters, slots);
        var plain = new PlainWords(text);
        var run = default(CapitalRun);
        var names = new NameWriter(text);
        NameTag previous = NameTag.Outside, beforePrevious = NameTag.Outside;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var tag = NameTag.Outside;
            if (!plain.IsBoundary(i) && (previous.IsOpen() || !plain.IsPlain(i, sentence.End, sentenceCase)))
            {
                run.MoveTo(text, sentence, i);
                var context = new NameContext
                {
                    Before2 = ref traits.Near(i - 2),
                    Before = ref traits.Near(i - 1),
                    Word = ref traits.Near(i),
                    After = ref traits.Near(i + 1),
                    After2 = ref traits.Near(i + 2),
                    RunLast = ref traits.RunLast(run.End - 1),
                    BeforeRun = ref traits.BeforeRun(run.First - 1),
                    AfterRun = ref traits.AfterRun(run.End),
                    Place = run.Place(i),
                    Previous = previous,
                    BeforePrevious = beforePrevious,
                    NameFirst = names.First < 0 ? 0 : text.Tokens.Hashes[names.First],
                };
                NameFeatures.Extract(features, in context);
                tag = chooser.Choose(i, NameTags.After(previous), features);
                tag = tag == NameTag.Outside && (IsCalled(in context) || IsNamedAgain(in context)) ? NameTag.PersonOnly : tag;
                article.Remember(context.Word.Word, tag);
            }

            names.Add(i, tag);
            (beforePrevious, previous) = (previous, tag);
        }

        names.Close(sentence.End);
    }

    /// <summary>Whoever is called Mr or Mrs is a person: <c>MR BRANDT: No.</c></summary>
    static bool IsCalled(in NameContext context) =>
        (context.Before.Classes & (WordClasses.FeminineTitle | WordClasses.MasculineTitle)) != 0 && context.Word.Tag.IsProperNoun() && context.Before.Tag.IsProperNoun();

    /// <summary>A word that was the last of a person's name before in this article, and is written with a capital only, names the person again.</summary>
    static bool IsNamedAgain(in NameContext context) =>
        context.Word.Article.Tag == (int)NameTag.PersonLast + 1 && context.Word.Article.Writing == ArticleWord.Capital && !context.After.Tag.IsProperNoun();
}
