using NUnit.Framework;
using QuoteMiner.Lexicons;
using QuoteMiner.Text;

namespace QuoteMiner.Tokenization;

internal sealed class TokenizerTests
{
    // Contractions and possessives.
    [TestCase("Robert C. \"Bobby\" Vale swam.", "Robert C. \" Bobby \" Vale swam .")]
    [TestCase("It was plan C. \"No,\" he said.", "It was plan C . \" No , \" he said .")]
    [TestCase("I don't know.", "I do n't know .")]
    [TestCase("We can’t, they won’t.", "We ca n’t , they wo n’t .")]
    [TestCase("We cannot", "We can not")]
    [TestCase("I'm gonna go, it's late", "I 'm gon na go , it 's late")]
    [TestCase("You shouldn't've", "You should n't 've")]
    [TestCase("dont", "do nt")]
    [TestCase("DON'T", "DO N'T")]
    [TestCase("Brandt's dam and the Joneses' dog", "Brandt 's dam and the Joneses ' dog")]
    [TestCase("the farmers’ dam", "the farmers ’ dam")]
    [TestCase("O'Neill, Qa'id, o'clock", "O'Neill , Qa'id , o'clock")]
    [TestCase("the 1990's and the '98 flood", "the 1990's and the '98 flood")]
    [TestCase("rock 'n' roll", "rock 'n' roll")]
    [TestCase("'Tis goin' well, get 'em", "'T is goin' well , get 'em")]
    [TestCase("a 6'2 guard", "a 6'2 guard")]
    // Hyphens, slashes, dashes.
    [TestCase("a well-known anti-war e-mail", "a well - known anti-war e-mail")]
    [TestCase("the mid-1980s, a two-year-old", "the mid-1980s , a two - year - old")]
    [TestCase("and/or on 9/11", "and / or on 9/11")]
    [TestCase("3-4 goals, call 555-0134 or 1-800-555-0134", "3 - 4 goals , call 555-0134 or 1-800-555-0134")]
    [TestCase("It held -- just--for now — or – not", "It held -- just -- for now — or – not")]
    // Numbers, money, time.
    [TestCase("$5 million, US$3.5m, £1,000", "$ 5 million , US$ 3.5 m , £ 1,000")]
    [TestCase("50% at 5:30pm", "50 % at 5:30 pm")]
    [TestCase("the 54th, .5 and 12,5", "the 54th , .5 and 12 , 5")]
    [TestCase("54, he", "54 , he")]
    // Abbreviations.
    [TestCase("Mr. Park met Sen. J. B. Iqbal of Acme Inc. in Washington.", "Mr. Park met Sen. J. B. Iqbal of Acme Inc. in Washington .")]
    [TestCase("the U.S. army at 8 a.m. on Monday", "the U.S. army at 8 a.m. on Monday")]
    [TestCase("born in the U.S.", "born in the U.S .")]
    [TestCase("He has a Ph.D. from Oslo", "He has a Ph.D. from Oslo")]
    [TestCase("She said no. No. 5 won", "She said no . No. 5 won")]
    [TestCase("He sat. Park on Sat. 5 May", "He sat . Park on Sat. 5 May")]
    [TestCase("a vet (b. 1949)", "a vet ( b. 1949 )")]
    [TestCase("Did I? So did I. Later", "Did I ? So did I . Later")]
    [TestCase("dogs, cats, etc.", "dogs , cats , etc .")]
    [TestCase("It ended.Then we left", "It ended . Then we left")]
    // Addresses.
    [TestCase("see http://a.example.com/x?y=1, or www.dam.example.", "see http://a.example.com/x?y=1 , or www.dam.example .")]
    [TestCase("mail rana.iqbal@dam.example.com.", "mail rana.iqbal@dam.example.com .")]
    [TestCase("@dam_watch wrote #DamNews on Chirp.com", "@dam_watch wrote #DamNews on Chirp.com")]
    [TestCase("Wire (https://wire.example/a_(b))", "Wire ( https://wire.example/a_(b) )")]
    [TestCase("AT&T &amp; Q&#39;s", "AT&T &amp; Q &#39; s")]
    // Punctuation.
    [TestCase("Well... it held… no?!", "Well ... it held … no ?!")]
    [TestCase("\"They [the crew] left [sic],\" he said", "\" They [ the crew ] left [ sic ] , \" he said")]
    [TestCase("``Yes,'' she said", "`` Yes , '' she said")]
    [TestCase("fine :) 🙂 👨‍👩‍👧 ***", "fine :) 🙂 👨‍👩‍👧 ***")]
    public void Cuts_as_the_treebanks_do(string source, string expected)
    {
        var text = HandMarkedText.Tokenize(source);

        Assert.That(HandMarkedText.Tokens(text, 0, text.Tokens.Count), Is.EqualTo(expected));
    }

    [TestCase("\u00A0The\u00A0dam\u2009held", "The|dam|held")]
    [TestCase("the hydro\u00ADlogist\u00AD spoke", "the|hydro\u00ADlogist|spoke")]
    [TestCase("\uFEFFThe\u200B dam", "The|dam")]
    [TestCase("a\u0000b\u0007c", "a|b|c")]
    [TestCase("𝒜𝒷 Ünal naïve", "𝒜𝒷|Ünal|naïve")]
    public void Keeps_offsets_whatever_the_characters(string source, string expected)
    {
        var text = HandMarkedText.Tokenize(source);

        Assert.That(Enumerable.Range(0, text.Tokens.Count).Select(i => text.Tokens.Span(i).GetText(source)), Is.EqualTo(expected.Split('|')));
    }

    [Test]
    public void Half_a_surrogate_pair_is_a_symbol()
    {
        // Not a test case: attributes cannot hold it.
        var tokens = HandMarkedText.Tokenize("x \uD800 y\uDC00").Tokens;

        Assert.That(tokens.Starts.ToArray(), Is.EqualTo(new[] { 0, 2, 4, 5 }));
        Assert.That(tokens.Kinds[1], Is.EqualTo(TokenKind.Symbol));
        Assert.That(tokens.Kinds[3], Is.EqualTo(TokenKind.Symbol));
    }

    [Test]
    public void A_soft_hyphen_does_not_change_the_hash() =>
        Assert.That(HandMarkedText.Tokenize("hydro\u00ADlogist").Tokens.Hashes[0], Is.EqualTo(WordHash.Of("hydrologist")));

    [TestCase("Iqbal", TokenKind.Word, TokenShapes.Capitalized)]
    [TestCase("NATO", TokenKind.Word, TokenShapes.Capitalized | TokenShapes.AllCapitals)]
    [TestCase("J. Park", TokenKind.Word, TokenShapes.Capitalized | TokenShapes.Initial | TokenShapes.EndsInPeriod)]
    [TestCase("Dr. Park", TokenKind.Word, TokenShapes.Capitalized | TokenShapes.EndsInPeriod)]
    [TestCase("1,000", TokenKind.Number, TokenShapes.HasDigit)]
    [TestCase("54th", TokenKind.Word, TokenShapes.HasDigit)]
    [TestCase("@dam", TokenKind.Address, TokenShapes.None)]
    [TestCase("\"", TokenKind.OpeningQuote, TokenShapes.None)]
    [TestCase("...", TokenKind.Ellipsis, TokenShapes.None)]
    [TestCase("—", TokenKind.Dash, TokenShapes.None)]
    [TestCase("- a", TokenKind.Dash, TokenShapes.None)]
    [TestCase("(", TokenKind.OpeningBracket, TokenShapes.None)]
    [TestCase("?!", TokenKind.Terminator, TokenShapes.None)]
    [TestCase("$", TokenKind.Symbol, TokenShapes.None)]
    [TestCase("'s", TokenKind.Possessive, TokenShapes.None)]
    public void Tells_what_the_first_token_is(string source, TokenKind kind, TokenShapes shape)
    {
        var tokens = HandMarkedText.Tokenize(source).Tokens;

        Assert.That((tokens.Kinds[0], tokens.Shapes[0]), Is.EqualTo((kind, shape | TokenShapes.SpaceBefore | TokenShapes.StartsParagraph)));
    }

    [Test]
    public void A_stray_mark_is_a_symbol()
    {
        var text = HandMarkedText.Create("12″ pipe");
        text.Marks.Add(new QuotationMark(2, 1, MarkRole.Stray));

        new Tokenizer().Annotate(text);

        Assert.That(text.Tokens.Kinds[1], Is.EqualTo(TokenKind.Symbol));
    }

    [Test]
    public void A_single_mark_wins_over_an_apostrophe()
    {
        var text = HandMarkedText.Create("the farmers' dam");
        text.Marks.Add(new QuotationMark(11, 1, MarkRole.Closing));

        new Tokenizer().Annotate(text);

        Assert.That(text.Tokens.Kinds[2], Is.EqualTo(TokenKind.ClosingQuote));
    }

    [Test]
    public void Tokens_know_their_region_and_marks_lie_outside()
    {
        var text = HandMarkedText.Tokenize("Park said \"no\" and \"yes\".");

        Assert.That(text.Tokens.Regions.ToArray(), Is.EqualTo(new[] { -1, -1, -1, 0, -1, -1, -1, 1, -1, -1 }));
    }

    [Test]
    public void A_nested_mark_belongs_to_the_outermost_region()
    {
        var text = HandMarkedText.Create("\"a 'b' c\"");
        text.Regions.Add(new QuoteRegion(3, 4, 5, 6, 0, 1, -1));
        text.Marks.Clear();
        text.Marks.Add(new QuotationMark(0, 1, MarkRole.Opening));
        text.Marks.Add(new QuotationMark(3, 1, MarkRole.Opening));
        text.Marks.Add(new QuotationMark(5, 1, MarkRole.Closing));
        text.Marks.Add(new QuotationMark(8, 1, MarkRole.Closing));

        new Tokenizer().Annotate(text);

        Assert.That(text.Tokens.Regions.ToArray(), Is.EqualTo(new[] { -1, 0, 0, 0, 0, 0, -1 }));
    }

    [TestCase("He left the U.S. The army stayed.", "He left the U.S . The army stayed .")]
    [TestCase("It shut at 8 p.m. It opened at 9 a.m. Monday.", "It shut at 8 p.m . It opened at 9 a.m. Monday .")]
    [TestCase("He works at Acme Inc. She does not.", "He works at Acme Inc . She does not .")]
    public void A_word_that_begins_sentences_sets_the_full_stop_of_an_abbreviation_free(string source, string expected)
    {
        Assume.That(Lexicon.Default.Find("she"), Is.Not.EqualTo(WordClasses.None), "The word lists are empty.");

        Cuts_as_the_treebanks_do(source, expected);
    }
}
