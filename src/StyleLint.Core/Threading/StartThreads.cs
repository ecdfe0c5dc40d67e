namespace StyleLint.Threading;

/// <summary>Does the same to many things on the threads that the machine has. Nothing else runs at a start, and a thread costs a tenth of a millisecond.</summary>
internal static class StartThreads
{
    private const int Most = 4;

    /// <summary>Does it; returns when all is done.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="work">What to do with each, by its index.</param>
    public static void Each(int count, Action<int> work)
    {
        var next = -1;
        Crew.Run(Math.Min(Math.Min(Environment.ProcessorCount, Most), count), () =>
        {
            while (Interlocked.Increment(ref next) is var index && index < count) work(index);
        });
    }
}
