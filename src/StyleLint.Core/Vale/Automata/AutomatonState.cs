namespace StyleLint.Vale;

/// <summary>A state of an automaton: where in the code it may be, the preferred place first.</summary>
/// <param name="places">The steps that wait for the next character.</param>
/// <param name="behind">What stands before that character.</param>
/// <param name="hasMatched">Whether a match ended before the character that led here.</param>
/// <param name="classes">How many classes of characters there are.</param>
internal sealed class AutomatonState(int[] places, int behind, bool hasMatched, int classes)
{
    /// <summary>The steps that wait for the next character.</summary>
    public int[] Places => places;

    /// <summary>What stands before that character.</summary>
    public int Behind => behind;

    /// <summary>Whether a match ended before the character that led here.</summary>
    public bool HasMatched => hasMatched;

    /// <summary>Whether nothing has begun to match.</summary>
    public bool IsIdle { get; } = places.Length == 1 && places[0] < 0;

    /// <summary>Whether nothing can match any more.</summary>
    public bool IsDead { get; } = places.Length == 0;

    /// <summary>The next state for each class of characters, and for the end of the text; null where nobody has been there.</summary>
    public AutomatonState?[] Next { get; } = new AutomatonState?[classes + 1];
}
