using QuoteMiner.Learning;
using QuoteMiner.Text;

namespace QuoteMiner.Tagging;

/// <summary>Goes through a sentence from left to right and lets a chooser decide, token by token; each decision is a feature of the next ones. Thread-safe.</summary>
internal sealed class SentenceTagger(CertainTags certain, WordClusters clusters)
{
    const int LookAhead = 2;

    /// <summary>What the tagger asks of the lexicon. Lists of cues and of what nouns mean may change without making the model void.</summary>
    const WordClasses Syntactic = TokenView.Closed | WordClasses.Numeral | WordClasses.Verb | WordClasses.BaseForm | WordClasses.ThirdPersonForm
        | WordClasses.PastForm | WordClasses.ParticipleForm | WordClasses.GerundForm | WordClasses.Adjective | WordClasses.FirstName | WordClasses.PlaceName
        | WordClasses.OrganisationName | WordClasses.Nationality | WordClasses.CalendarWord;

    /// <summary>Writes the tags of the sentence's tokens.</summary>
    public void Tag<TChooser>(AnnotatedText text, Sentence sentence, ref TChooser chooser)
        where TChooser : struct, ITagChooser, allows ref struct
    {
        var sentenceCase = SentenceCaseReader.Read(text, sentence);
        Span<WordTraits> ring = stackalloc WordTraits[TraitWindow.Size];
        ring.Clear();
        for (var i = sentence.First; i < Math.Min(sentence.First + LookAhead, sentence.End); i++)
        {
            Read(text, i, sentence.First, sentenceCase, ref ring[i & (TraitWindow.Size - 1)]);
        }

        var tags = text.Tokens.Tags;
        var history = default(TagHistory);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var window = new TraitWindow(ring, i);
            if (i + LookAhead < sentence.End)
            {
                Read(text, i + LookAhead, sentence.First, sentenceCase, ref window[LookAhead]);
            }
            else
            {
                window[LookAhead] = default;
            }

            ref readonly var word = ref window[0];
            var tag = word.Certain;
            if (tag == PennTag.None)
            {
                tag = chooser.Choose(i, window, in history);
            }

            tags[i] = tag;
            history.Add(tag, word.Word);
        }
    }

    /// <summary>Sets the traits of one token.</summary>
    public void Read(AnnotatedText text, int token, int first, SentenceCase sentenceCase, ref WordTraits traits)
    {
        var hash = text.Tokens.Hashes[token];
        var word = text.Source.AsSpan(text.Tokens.Starts[token], text.Tokens.Ends[token] - text.Tokens.Starts[token]);
        traits.Word = hash;
        WordShape.Read(word, token == first, sentenceCase, ref traits);
        traits.Classes = text.Tokens.Classes[token] & Syntactic;
        traits.FineCluster = (uint)clusters.Fine(hash);
        traits.MediumCluster = (uint)clusters.MediumOf((int)traits.FineCluster);
        traits.CoarseCluster = (uint)clusters.CoarseOf((int)traits.FineCluster);
        traits.Certain = text.Tokens.Kinds[token] switch
        {
            TokenKind.OpeningQuote => PennTag.OpeningQuote,
            TokenKind.ClosingQuote => PennTag.ClosingQuote,
            _ when WordShape.IsPlain(traits.Shape) => certain.Find(hash),
            _ => PennTag.None,
        };
    }
}
