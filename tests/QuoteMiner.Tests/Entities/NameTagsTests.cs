using NUnit.Framework;
using QuoteMiner.Text;

namespace QuoteMiner.Entities;

internal sealed class NameTagsTests
{
    static readonly NameTag[] All = Enum.GetValues<NameTag>();

    [Test]
    public void There_is_a_tag_for_each_place_of_each_kind([Values] NameKind kind, [Values] bool first, [Values] bool last)
    {
        var tag = NameTags.Of(kind, first, last);
        Assert.That(tag.Begins(), Is.EqualTo(first && kind != NameKind.None));
        if (tag.Begins())
        {
            Assert.That(tag.Kind(), Is.EqualTo(kind));
        }
    }

    [Test]
    public void A_name_goes_on_only_with_tags_of_its_kind()
    {
        foreach (var previous in All)
        {
            foreach (var next in All.Where(next => !next.Begins() && next != NameTag.Outside && (NameTags.After(previous) & (1 << (int)next)) != 0))
            {
                Assert.That(previous.IsOpen());
                Assert.That(next == NameTag.OtherInner ? previous.Kind() is NameKind.Other or NameKind.Group : next.Kind() == previous.Kind());
            }
        }
    }

    [Test]
    public void A_name_may_begin_and_end_anywhere()
    {
        foreach (var previous in All)
        {
            Assert.That(All.Where(tag => tag.Begins() || tag == NameTag.Outside), Is.All.Matches<NameTag>(next => (NameTags.After(previous) & (1 << (int)next)) != 0));
        }
    }

    [Test]
    public void The_tags_fill_one_block_of_a_row() => Assert.That(NameTags.Count, Is.EqualTo(Learning.LinearModel.Block));
}
