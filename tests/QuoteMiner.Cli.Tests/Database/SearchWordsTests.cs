using NUnit.Framework;

namespace QuoteMiner.Cli.Database;

public sealed class SearchWordsTests
{
    [TestCase("hospital attack", "\"hospital\" AND \"attack\"")]
    [TestCase("  hospital\tattack\n", "\"hospital\" AND \"attack\"")]
    [TestCase("\"hospital attack\" today", "\"hospital attack\" AND \"today\"")]
    [TestCase("“hospital attack”", "\"hospital attack\"")]
    [TestCase("\"never closed", "\"never closed\"")]
    [TestCase("hosp* \"all of it*\"", "\"hosp*\" * AND \"all of it*\"")]
    [TestCase("NOT a OR b AND NEAR(c, 2) ^d e:f -g + h", "\"NOT\" AND \"a\" AND \"OR\" AND \"b\" AND \"AND\" AND \"NEAR(c,\" AND \"2)\" AND \"^d\" AND \"e:f\" AND \"-g\" AND \"h\"")]
    [TestCase("a\0b", "\"a b\"")]
    [TestCase("café 東京 🌊", "\"café\" AND \"東京\"")]
    public void Words_are_words(string words, string expression) => Assert.That(SearchWords.ToExpression(words), Is.EqualTo(expression));

    [TestCase("")]
    [TestCase("\"\" ' - * 🌊 \0")]
    public void There_may_be_none(string words) => Assert.That(SearchWords.ToExpression(words), Is.Null);
}
