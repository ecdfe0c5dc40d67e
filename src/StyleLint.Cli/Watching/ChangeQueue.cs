using System.Diagnostics;

namespace StyleLint.Cli.Watching;

/// <summary>Gathers changes from the system's threads until the watch takes them.</summary>
internal sealed class ChangeQueue : IDisposable
{
    /// <summary>One save is several events; editors are done with it in less than this.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(35);

    /// <summary>A program that never stops writing must not keep the others waiting.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly ManualResetEventSlim arrived = new();
    private HashSet<string> paths = new(StringComparer.Ordinal);
    private bool hasGaps;
    private Exception? fault;

    /// <summary>Something happened to a path.</summary>
    public void Add(string path)
    {
        lock (gate)
        {
            paths.Add(path);
            arrived.Set();
        }
    }

    /// <summary>Something happened, and nobody knows to which paths.</summary>
    public void AddGap()
    {
        lock (gate)
        {
            hasGaps = true;
            arrived.Set();
        }
    }

    /// <summary>The system watches a folder no longer.</summary>
    public void Fail(Exception reason)
    {
        lock (gate)
        {
            fault = reason;
            arrived.Set();
        }
    }

    /// <summary>Waits for a change and then until things are quiet again.</summary>
    /// <exception cref="OperationCanceledException">The watch shall end.</exception>
    /// <exception cref="IOException">The system cannot go on watching.</exception>
    public ChangeSet Take(CancellationToken stop)
    {
        arrived.Wait(stop);
        var started = Stopwatch.GetTimestamp();
        do arrived.Reset();
        while (arrived.Wait(Quiet, stop) && Stopwatch.GetElapsedTime(started) < LongestWait);
        lock (gate)
        {
            if (fault is not null) throw new IOException($"The watch cannot go on: {fault.Message}", fault);
            var taken = new ChangeSet(paths, hasGaps);
            (paths, hasGaps) = (new HashSet<string>(StringComparer.Ordinal), false);
            arrived.Reset();
            return taken;
        }
    }

    /// <summary>Frees what threads wait on.</summary>
    public void Dispose() => arrived.Dispose();
}
