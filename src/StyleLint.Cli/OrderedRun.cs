using StyleLint.Threading;

namespace StyleLint.Cli;

/// <summary>Does the same to many things on several threads and keeps their order, so that output never depends on timing.</summary>
internal static class OrderedRun
{
    /// <summary>How many results of one thread may wait for an earlier one: a run never holds more of them in memory.</summary>
    private const int MostWaiting = 64;

    /// <summary>The results, in the order of <paramref name="items"/>.</summary>
    /// <inheritdoc cref="Each" path="/param"/>
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, Progress? progress = null)
    {
        var results = new List<TResult>(items.Count);
        Each(items, threads, work, (_, result) => results.Add(result), progress);
        return [.. results];
    }

    /// <summary>Works on each thing, and hands each result over as soon as all before it have been.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="work">What to do with each; called from several threads.</param>
    /// <param name="take">Takes the results, in the order of <paramref name="items"/> and never two at once.</param>
    /// <param name="progress">Told of each thing that is done, or null.</param>
    public static void Each<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, Action<TItem, TResult> take, Progress? progress = null)
    {
        // A thread costs more than a file: one file does without.
        if (threads == 1 || items.Count <= 1)
        {
            foreach (var item in items)
            {
                take(item, work(item));
                progress?.Advance();
            }
        }
        else
        {
            new Run<TItem, TResult>(items, Math.Min(threads, items.Count), work, take, progress).Finish();
        }

        progress?.Clear();
    }

    private sealed class Run<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, Action<TItem, TResult> take, Progress? progress)
    {
        private readonly object gate = new();
        private readonly (bool IsDone, TItem Item, TResult Result)[] waiting = new (bool, TItem, TResult)[threads * MostWaiting];
        private int started;
        private int taken;
        private bool isTaking;
        private bool hasFailed;

        public void Finish() => Crew.Run(threads, Work);

        private void Work()
        {
            try
            {
                while (Next() is var index && index < items.Count)
                {
                    var item = items[index];
                    Keep(index, item, work(item));
                    progress?.Advance();
                }
            }
            catch
            {
                lock (gate)
                {
                    hasFailed = true;
                    Monitor.PulseAll(gate);
                }

                throw;
            }
        }

        /// <summary>The next thing to work on; behind the last where there is none, or where something went wrong.</summary>
        private int Next()
        {
            lock (gate)
            {
                while (!hasFailed && started - taken >= waiting.Length) Monitor.Wait(gate);
                return hasFailed ? items.Count : started++;
            }
        }

        /// <summary>Hands over what is ready, one thread for all: another that comes meanwhile leaves its result and goes on.</summary>
        private void Keep(int index, TItem item, TResult result)
        {
            lock (gate)
            {
                waiting[index % waiting.Length] = (true, item, result);
                if (isTaking) return;
                isTaking = true;
            }

            while (TakeNext() is (true, var next, var ready)) take(next, ready);
        }

        /// <summary>The next result to hand over; none where it is not done yet, or where something went wrong.</summary>
        private (bool IsDone, TItem Item, TResult Result) TakeNext()
        {
            lock (gate)
            {
                var next = waiting[taken % waiting.Length];
                isTaking = next.IsDone && !hasFailed;
                if (!isTaking) return default;
                waiting[taken++ % waiting.Length] = default;
                Monitor.PulseAll(gate);
                return next;
            }
        }
    }
}
