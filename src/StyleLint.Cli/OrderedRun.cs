namespace StyleLint.Cli;

/// <summary>Does the same to many things on several threads and keeps their order, so that output never depends on timing.</summary>
internal static class OrderedRun
{
    /// <summary>The results, in the order of <paramref name="items"/>.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="threads">How many threads may work at once.</param>
    /// <param name="work">What to do with each; called from several threads.</param>
    /// <param name="progress">Told of each thing that is done, or null.</param>
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, Progress? progress = null)
    {
        var results = new TResult[items.Count];
        void Do(int index)
        {
            results[index] = work(items[index]);
            progress?.Advance();
        }

        // The thread pool costs milliseconds to start: one file does without it.
        if (threads == 1 || items.Count == 1)
        {
            for (var index = 0; index < items.Count; index++) Do(index);
        }
        else
        {
            Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, Do);
        }

        progress?.Clear();
        return results;
    }
}
