using QuoteMiner.Text;

namespace QuoteMiner.Parsing;

/// <summary>Which sentences are parsed: those with a quotation or a word that can report speech, and the neighbours of the first. The others cannot say who spoke.</summary>
internal readonly ref struct SentenceSelection(AnnotatedText text)
{
    const WordClasses Reporting = WordClasses.StrongCueVerb;

    readonly AnnotatedText text = text;

    public bool Matters(int sentence) =>
        Touches(sentence, reports: true) || Touches(sentence - 1, reports: false) || Touches(sentence + 1, reports: false);

    bool Touches(int sentence, bool reports)
    {
        if (sentence < 0 || sentence >= text.Sentences.Count)
        {
            return false;
        }

        var (first, end) = (text.Sentences[sentence].First, text.Sentences[sentence].End);
        for (var token = first; token < end; token++)
        {
            if (text.Tokens.Regions[token] >= 0 || (reports && (text.Tokens.Classes[token] & Reporting) != 0))
            {
                return true;
            }
        }

        return false;
    }
}
