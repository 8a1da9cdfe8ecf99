using System.Diagnostics;
using System.Globalization;

namespace QuoteMiner.Training;

/// <summary>Says on standard error how far a piece of work is and how long it will still take.</summary>
internal sealed class Progress(string work, int steps)
{
    readonly long started = Stopwatch.GetTimestamp();

    /// <summary>Reports that <paramref name="done"/> of the steps are done, with a remark.</summary>
    public void Report(int done, string remark = "")
    {
        var elapsed = Stopwatch.GetElapsedTime(started);
        var left = done < steps ? $", {Seconds(elapsed * (steps - done) / done)} left" : "";
        Console.Error.WriteLine($"{work}: {done} of {steps} after {Seconds(elapsed)}{left}{(remark.Length > 0 ? "; " + remark : "")}");
    }

    static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture) + " s";
}
