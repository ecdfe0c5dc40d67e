namespace StyleLint.Vale;

/// <summary>What a thread needs to make states, used again for each.</summary>
internal sealed class AutomatonScratch
{
    [ThreadStatic]
    private static AutomatonScratch? ofThread;

    private int[] seen = [];
    private int round;

    /// <summary>The steps of the next state.</summary>
    public List<int> Next { get; } = [];

    /// <summary>Steps that are still to be followed.</summary>
    public Stack<int> Open { get; } = [];

    /// <summary>The thread's own, emptied, for code of some length.</summary>
    public static AutomatonScratch For(int steps)
    {
        var scratch = ofThread ??= new AutomatonScratch();
        if (scratch.seen.Length < steps) scratch.seen = new int[steps * 2];
        scratch.round++;
        scratch.Next.Clear();
        return scratch;
    }

    /// <summary>Notes a step; false where it has been noted.</summary>
    public bool See(int step)
    {
        if (seen[step] == round) return false;
        seen[step] = round;
        return true;
    }
}
