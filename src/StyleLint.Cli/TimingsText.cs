using System.Globalization;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Cli;

/// <summary>Prints where the time of a run went.</summary>
internal static class TimingsText
{
    /// <summary>Writes one line a stage, then one a rule, the longest first. Times of several threads are added up.</summary>
    public static void Write(TextWriter output, Timings timings)
    {
        var sorted = timings.Sorted();
        var stages = sorted.Where(static entry => !IsRule(entry.Name)).ToList();
        var rules = sorted.Where(static entry => IsRule(entry.Name)).ToList();
        WriteList(output, "stage", stages);
        WriteList(output, "rule", rules);
        output.WriteLine($"{Milliseconds(GC.GetTotalPauseDuration())} ms  of all this to collect garbage, {Times(GC.CollectionCount(0))}, of {GC.GetTotalAllocatedBytes() / 1_000_000} MB");
    }

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static void WriteList(TextWriter output, string title, List<(string Name, TimeSpan Time)> entries)
    {
        var total = entries.Aggregate(TimeSpan.Zero, static (sum, entry) => sum + entry.Time);
        output.WriteLine($"{Milliseconds(total)} ms  every {title}");
        foreach (var (name, time) in entries) output.WriteLine($"{Milliseconds(time)} ms  {VisibleText.Escape(name)}");
    }

    private static bool IsRule(string name) => name.AsSpan().IndexOfAny('/', '.') >= 0; // Vale’s rules are named “Style.Rule”.

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("N1", CultureInfo.InvariantCulture).PadLeft(10);
}
