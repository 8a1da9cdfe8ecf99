using NUnit.Framework;

namespace QuoteMiner.Quotations;

public sealed class MarkScannerTests
{
    delegate void Scan(ReadOnlySpan<char> text, ref PooledList<int> positions);

    static readonly char[] Set = MarkTable.All.ToArray().Select(entry => entry.Character).ToArray();

    [Test]
    public void The_table_holds_its_characters_and_no_other()
    {
        var members = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(MarkTable.Contains);
        Assert.That(members, Is.EquivalentTo(Set));
        foreach (var (character, kind) in MarkTable.All)
        {
            Assert.That(MarkTable.KindOf(character), Is.EqualTo(kind));
        }
    }

    [TestCaseSource(nameof(Kernels))]
    public void Every_character_is_judged_as_the_table_does(string kernel)
    {
        var text = new char[char.MaxValue + 1];
        for (var c = 0; c < text.Length; c++)
        {
            text[c] = (char)c;
        }

        Assert.That(Positions(kernel, text), Is.EqualTo(Expected(text)));
    }

    [TestCaseSource(nameof(Kernels))]
    public void A_mark_is_found_at_every_place_of_texts_of_every_length(string kernel)
    {
        var missed = new List<string>();
        foreach (var mark in Set)
        {
            for (var length = 1; length <= 200; length += length is > 60 and < 132 ? 1 : 9)
            {
                var text = new char[length];
                Array.Fill(text, 'x');
                for (var i = 0; i < length; i++)
                {
                    text[i] = mark;
                    if (!Positions(kernel, text).AsSpan().SequenceEqual([i]))
                    {
                        missed.Add($"U+{(int)mark:X4} at {i} of {length}");
                    }

                    text[i] = 'x';
                }
            }
        }

        Assert.That(missed, Is.Empty);
    }

    [TestCaseSource(nameof(Kernels))]
    public void Random_texts_give_the_answers_of_a_plain_loop(string kernel)
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            // Long texts without a mark make the scanner skip; long ones cross its chunks.
            var text = new char[random.Next(round % 10 == 0 ? 12_000 : 700)];
            var rarity = random.Next(1, 2000);
            var isWide = random.Next(2) == 0;
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(rarity) == 0 ? Set[random.Next(Set.Length)]
                    : isWide ? (char)random.Next(char.MaxValue + 1) : (char)random.Next(' ', 128);
            }

            Assert.That(Positions(kernel, text), Is.EqualTo(Expected(text)));
        }
    }

    static IEnumerable<string> Kernels()
    {
        yield return "scalar";
        yield return "chosen";
        yield return "128";
        if (MarkKernel256.IsSupported)
        {
            yield return "256";
        }

        // Emulated where the processor has none: slow, and right all the same.
        yield return "512";
    }

    static int[] Positions(string kernel, char[] text)
    {
        Scan scan = kernel switch
        {
            "scalar" => MarkScanner.ScanScalar,
            "128" => MarkScanner.Scan<MarkKernel128>,
            "256" => MarkScanner.Scan<MarkKernel256>,
            "512" => MarkScanner.Scan<MarkKernel512>,
            _ => MarkScanner.Scan,
        };
        var positions = new PooledList<int>(16);
        scan(text, ref positions);
        var found = positions.Items.ToArray();
        positions.Dispose();
        return found;
    }

    static int[] Expected(char[] text) => Enumerable.Range(0, text.Length).Where(i => Set.Contains(text[i])).ToArray();
}
