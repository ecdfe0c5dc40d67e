using System.Runtime.ExceptionServices;

namespace StyleLint.Threading;

/// <summary>Several threads at one work, of which the caller's is one.</summary>
/// <param name="work">What each of them does.</param>
internal sealed class Crew(Action work)
{
    private ExceptionDispatchInfo? fault;

    /// <summary>Has threads do the work; returns when the last is done, and throws what the first threw that failed.</summary>
    /// <param name="threads">How many, the caller's included.</param>
    /// <param name="work">What each of them does.</param>
    public static void Run(int threads, Action work) => new Crew(work).Run(threads);

    private void Run(int threads)
    {
        var others = new Thread[Math.Max(0, threads - 1)];
        for (var index = 0; index < others.Length; index++) (others[index] = new Thread(Work) { IsBackground = true }).Start();
        Work();
        foreach (var other in others) other.Join();
        fault?.Throw();
    }

    private void Work()
    {
        try
        {
            work();
        }
        catch (Exception thrown)
        {
            Interlocked.CompareExchange(ref fault, ExceptionDispatchInfo.Capture(thrown), null);
        }
    }
}
