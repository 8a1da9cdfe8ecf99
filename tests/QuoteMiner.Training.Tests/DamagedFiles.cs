using QuoteMiner.Training.Learning;

namespace QuoteMiner.Training;

/// <summary>A thousand files that are not what was written: every second one has a changed byte, the others are cut off.</summary>
internal static class DamagedFiles
{
    public static IEnumerable<byte[]> Of(byte[] whole)
    {
        var random = new SeededRandom(11);
        for (var i = 0; i < 1000; i++)
        {
            var file = i % 2 == 0 ? (byte[])whole.Clone() : whole[..random.Next(whole.Length)];
            if (i % 2 == 0)
            {
                file[random.Next(file.Length)] ^= (byte)(1 + random.Next(255));
            }

            yield return file;
        }
    }
}
