using System.Globalization;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Fuzz.Growth;

/// <summary>Measures how the processor's time of a lint grows with the text: a quarter of a megabyte, then a whole one.</summary>
/// <param name="linter">The linter.</param>
/// <param name="longest">The number of characters at the end.</param>
/// <param name="around">What stands around the whole text, parted by <c>…</c>: <c>*…*</c>.</param>
internal sealed class GrowthRun(Linter linter, int longest, string around)
{
    private const int Times = 4;
    private const double MostGrowth = 6;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>What takes less is too short to compare.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(300);

    /// <summary>A text with a mistake in every fourth character takes as long as it takes to tell of them.</summary>
    private static readonly TimeSpan OfOneDiagnostic = TimeSpan.FromMicroseconds(5);

    /// <summary>Measures the texts whose names hold a word, prints one line each, and returns how many are too slow.</summary>
    public int Run(string? word)
    {
        if (word is not null && File.Exists(word)) return IsFast(word) ? 0 : 1;
        var names = GrowthTexts.Names.Where(name => word is null || name.Contains(word, StringComparison.Ordinal)).ToList();
        Measure(Make("prose", 1 << 16));
        Measure(Make("prose with blank lines", 1 << 16));
        return names.Count(name => !IsFast(name));
    }

    private string Make(string name, int length) => GrowthTexts.Make(name, around.Split('…')[0], around.Split('…')[^1], length);

    private bool IsFast(string name)
    {
        var small = Measure(Make(name, longest / Times / Times));
        var middle = small;
        var text = "";
        var large = small;
        foreach (var length in new[] { longest / Times, longest })
        {
            text = Make(name, length);
            (middle, large) = (large, Measure(text));
            if (large.Taken > Longest * 4) break;
        }

        var growth = large.Taken / middle.Taken;
        var isFast = large.Taken <= Longest + large.Found * OfOneDiagnostic && (growth <= MostGrowth || large.Taken <= Shortest) && !large.IsFaulty;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isFast ? "ok  " : "SLOW")} {name,-24} {text.Length,8} characters {middle.Taken.TotalMilliseconds,7:F0} → {large.Taken.TotalMilliseconds,7:F0} ms  ×{growth:F1}  {large.Found} diagnostics{(large.IsFaulty ? "  faulty" : "")}"));
        if (!isFast) Explain(large.Timings);
        return isFast;
    }

    private static void Explain(Timings timings)
    {
        foreach (var (name, time) in timings.Sorted().Take(6).Where(static entry => entry.Time.TotalMilliseconds > 50))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"         {time.TotalMilliseconds,7:F0} ms {name}"));
    }

    /// <summary>The shorter of two times, since the first one may have to make a regex.</summary>
    private (TimeSpan Taken, Timings Timings, int Found, bool IsFaulty) Measure(string text)
    {
        var first = MeasureOnce(text);
        if (first.Taken > Longest * 4) return first;
        var second = MeasureOnce(text);
        return first.Taken < second.Taken ? first : second;
    }

    private (TimeSpan Taken, Timings Timings, int Found, bool IsFaulty) MeasureOnce(string text)
    {
        var timings = new Timings();
        var began = Environment.CpuUsage.TotalTime;
        var diagnostics = linter.Check(linter.Parse(new SourceText("story.md", text), timings), timings);
        var taken = Environment.CpuUsage.TotalTime - began;
        return (taken, timings, diagnostics.Length, diagnostics.Any(static diagnostic => diagnostic.RuleId is BuiltInRules.Internal or BuiltInRules.PatternTimeoutId));
    }
}
