using QuoteMiner.Text;

namespace QuoteMiner.Entities;

/// <summary>
/// What the article as a whole tells of its capitalised words, by word form: an index in the text's scratch memory, filled by two passes over the tokens. It keeps the tags given so far too.
/// </summary>
internal readonly ref struct ArticleWords
{
    static readonly ulong In = WordHash.Of("in");
    static readonly ulong At = WordHash.Of("at");
    static readonly ulong The = WordHash.Of("the");

    readonly HashIndex index;

    public ArticleWords(AnnotatedText text)
    {
        index = text.Scratch;
        index.Reset(text.Tokens.Count / 2);
        foreach (var sentence in text.Sentences.Items)
        {
            if (SentenceCaseReader.Read(text, sentence) == SentenceCase.Usual)
            {
                CollectCapitals(text, sentence);
            }
        }

        CollectSmall(text);
    }

    public ArticleWord Find(ulong word) => index.Find(word) is >= 0 and var bits ? new ArticleWord(bits) : default;

    /// <summary>Remembers the tag that a word got.</summary>
    public void Remember(ulong word, NameTag tag)
    {
        var known = new ArticleWord(Math.Max(index.Find(word), 0));
        index.Set(word, known.WithTag(tag).Bits);
    }

    /// <summary>Remembers that a word is the last one of a person's full name.</summary>
    public void Introduce(ulong word) => index.Set(word, Math.Max(index.Find(word), 0) | ArticleWord.EndsFullName);

    void CollectCapitals(AnnotatedText text, Sentence sentence)
    {
        var hashes = text.Tokens.Hashes;
        var shapes = text.Tokens.Shapes;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((shapes[i] & TokenShapes.Capitalized) != 0)
            {
                var known = new ArticleWord(Math.Max(index.Find(hashes[i]), 0));
                index.Set(hashes[i], known.Again(Evidence(text, sentence, i)).Bits);
            }
        }
    }

    static int Evidence(AnnotatedText text, Sentence sentence, int token)
    {
        var hashes = text.Tokens.Hashes;
        var shapes = text.Tokens.Shapes;
        var classes = text.Tokens.Classes;
        var tags = text.Tokens.Tags;
        var bits = 0;
        if (token > sentence.First)
        {
            var before = token - 1;
            var capitalBefore = (shapes[before] & TokenShapes.Capitalized) != 0;
            bits |= tags[before] is PennTag.OpeningQuote or PennTag.ClosingQuote or PennTag.Colon ? 0 : ArticleWord.Capital;
            bits |= (classes[before] & WordClasses.Title) != 0 || (capitalBefore && (classes[before] & WordClasses.PersonNoun) != 0) ? ArticleWord.AfterTitle : 0;
            bits |= capitalBefore && (classes[before] & WordClasses.FirstName) != 0 ? ArticleWord.AfterFirstName : 0;
            bits |= capitalBefore && (classes[before] & TokenView.Closed) == 0 ? ArticleWord.AfterCapital : 0;
            bits |= hashes[before] == In || hashes[before] == At ? ArticleWord.AfterIn : 0;
            bits |= hashes[before] == The ? ArticleWord.AfterThe : 0;
        }

        if (token + 1 < sentence.End)
        {
            var after = token + 1;
            var capitalAfter = (shapes[after] & TokenShapes.Capitalized) != 0;
            bits |= capitalAfter ? ArticleWord.BeforeCapital : 0;
            bits |= capitalAfter && (classes[after] & WordClasses.OrganisationWord) != 0 ? ArticleWord.BeforeOrganisationWord : 0;
            bits |= !capitalAfter && tags[after].IsFinite() && (classes[after] & (WordClasses.StrongCueVerb | WordClasses.MediumCueVerb)) != 0 ? ArticleWord.BeforeCue : 0;
            bits |= tags[after] == PennTag.POS ? ArticleWord.BeforePossessive : 0;
        }

        return bits;
    }

    /// <summary>Marks the words that are written small too.</summary>
    void CollectSmall(AnnotatedText text)
    {
        var hashes = text.Tokens.Hashes;
        var shapes = text.Tokens.Shapes;
        for (var i = 0; i < hashes.Length; i++)
        {
            if ((shapes[i] & TokenShapes.Capitalized) == 0 && index.Find(hashes[i]) is >= 0 and var bits && (bits & ArticleWord.Small) == 0)
            {
                index.Set(hashes[i], bits | ArticleWord.Small);
            }
        }
    }
}
