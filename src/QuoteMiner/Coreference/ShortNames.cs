using QuoteMiner.Text;

namespace QuoteMiner.Coreference;

/// <summary>Which first names are short forms of which: <c>Bill</c> and <c>William</c>. Common English ones.</summary>
internal static class ShortNames
{
    static readonly HashSet<ulong> Pairs = Collect(
        "abe abraham", "al albert alan alfred", "alex alexander alexandra alexandria alejandro", "andy andrew", "angie angela", "art arthur", "barb barbara", "becky rebecca", "ben benjamin", "bernie bernard",
        "beth elizabeth bethany", "betty elizabeth", "bill william", "billy william", "bob robert", "bobby robert", "brad bradley", "cathy catherine", "chip charles", "chris christopher christine christina christian",
        "chuck charles", "charlie charles", "cindy cynthia", "dan daniel", "danny daniel", "dave david", "deb deborah", "debbie deborah", "dick richard", "don donald", "doug douglas", "drew andrew",
        "ed edward edwin edgar", "eddie edward", "eli elijah", "fran frances francis", "frank francis franklin", "fred frederick alfred", "gabe gabriel", "gene eugene", "geoff geoffrey", "gerry gerald geraldine", "greg gregory",
        "hank henry", "harry henry harold", "jack john", "jackie jacqueline", "jake jacob", "jan janet janice", "jeff jeffrey jefferson", "jen jennifer", "jenny jennifer", "jerry gerald jerome", "jess jessica", "jim james", "jimmy james",
        "joe joseph", "joey joseph", "johnny john", "jon jonathan", "josh joshua", "judy judith", "kate katherine catherine kathryn", "kathy katherine kathleen kathryn", "katie katherine kathleen", "ken kenneth", "kim kimberly",
        "larry lawrence laurence", "len leonard", "liz elizabeth", "lou louis louise", "maggie margaret", "mandy amanda", "marty martin", "matt matthew", "max maxwell maximilian", "meg margaret megan", "mel melvin melanie", "mick michael",
        "mike michael", "mitch mitchell", "nan nancy", "nate nathan nathaniel", "ned edward", "nick nicholas", "nicky nicholas nicole", "norm norman", "pam pamela", "pat patrick patricia", "patty patricia", "peggy margaret", "pete peter",
        "phil philip phillip", "rand randal randall", "randy randall randolph", "ray raymond", "rich richard", "rick richard", "ricky richard", "rob robert", "robby robert", "rod rodney", "ron ronald", "ronnie ronald", "russ russell",
        "sally sarah", "sam samuel samantha", "sandy sandra alexander", "scotty scott", "sid sidney", "stan stanley", "steve steven stephen", "stu stuart", "sue susan suzanne", "susie susan", "tammy tamara", "ted edward theodore", "teddy theodore edward",
        "terry terence teresa theresa", "tim timothy", "tina christina", "toby tobias", "tom thomas", "tommy thomas", "tony anthony antonio", "val valerie", "vic victor", "vicky victoria", "vince vincent", "wally walter", "walt walter", "will william", "zach zachary");

    /// <param name="one">The hash of a first name.</param>
    public static bool AreOne(ulong one, ulong other) => Pairs.Contains(Pair(one, other));

    static HashSet<ulong> Collect(params ReadOnlySpan<string> lines)
    {
        var pairs = new HashSet<ulong>();
        foreach (var line in lines)
        {
            var names = line.Split(' ');
            for (var i = 1; i < names.Length; i++)
            {
                pairs.Add(Pair(WordHash.Of(names[0]), WordHash.Of(names[i])));
            }
        }

        return pairs;
    }

    /// <summary>The same for either order.</summary>
    static ulong Pair(ulong one, ulong other) => WordHash.Combine(Math.Min(one, other), Math.Max(one, other));
}
