using System.Collections.Concurrent;
using System.Diagnostics;

namespace StyleLint.Diagnostics;

/// <summary>Where the time of a run goes: by stage and by rule. Many threads add to it.</summary>
internal sealed class Timings
{
    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);

    /// <summary>Measures until the result is disposed of; costs nothing where nobody asked for timings.</summary>
    /// <param name="timings">Who asked; null where nobody did.</param>
    /// <param name="name">The stage, or the id of the rule.</param>
    public static Lap Measure(Timings? timings, string name) => new(timings, name);

    /// <summary>The times so far, the longest first. The name of a rule has a slash, that of a stage has none.</summary>
    public IReadOnlyList<(string Name, TimeSpan Time)> Sorted() =>
    [
        .. ticks.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => (pair.Key, Stopwatch.GetElapsedTime(0, pair.Value))),
    ];

    private void Add(string name, long elapsed) => ticks.AddOrUpdate(name, elapsed, (_, sum) => sum + elapsed);

    /// <summary>One measurement under way.</summary>
    internal readonly ref struct Lap(Timings? timings, string name)
    {
        private readonly long start = timings is null ? 0 : Stopwatch.GetTimestamp();

        public void Dispose() => timings?.Add(name, Stopwatch.GetTimestamp() - start);
    }
}
