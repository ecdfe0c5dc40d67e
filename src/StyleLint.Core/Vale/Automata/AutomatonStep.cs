namespace StyleLint.Vale;

/// <summary>A step of an automaton.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="First">The set, or where it goes on.</param>
/// <param name="Second">Where it goes on else.</param>
internal readonly record struct AutomatonStep(AutomatonStepKind Kind, int First = 0, int Second = 0)
{
    /// <summary>The same step in code that has moved from an offset on.</summary>
    public AutomatonStep Moved(int from, int by) => Kind switch
    {
        AutomatonStepKind.Jump => this with { First = First >= from ? First + by : First },
        AutomatonStepKind.Split => this with { First = First >= from ? First + by : First, Second = Second >= from ? Second + by : Second },
        _ => this,
    };
}
