using NUnit.Framework;

namespace QuoteMiner.Lexicons;

[TestFixtureSource(typeof(WordLists), nameof(WordLists.Names))]
public sealed class WordListTests(string name)
{
    [Test]
    public void Begins_with_a_comment() => Assert.That(WordLists.AllLines(name)[0], Does.StartWith("# "));

    [Test]
    public void Has_no_line_twice() =>
        Assert.That(WordLists.Lines(name).Select(line => line.ToLowerInvariant()), Is.Unique);

    [Test]
    public void Has_no_stray_space() =>
        Assert.That(WordLists.Rows(name).SelectMany(row => row).Where(form => form.Length == 0 || form.Trim() != form), Is.Empty);

    [Test]
    public void Has_as_many_columns_as_its_words_have_forms()
    {
        var columns = name is "verbs" || name.StartsWith("cue-verbs-", StringComparison.Ordinal) ? 5
            : name is "person-nouns" or "feminine-nouns" or "masculine-nouns" ? 2
            : 1;
        Assert.That(WordLists.Rows(name), Has.All.Length.EqualTo(columns));
    }

    [Test]
    public void Has_a_form_on_each_line() =>
        Assert.That(WordLists.Rows(name).Where(row => row.All(form => form is "-")), Is.Empty);
}
