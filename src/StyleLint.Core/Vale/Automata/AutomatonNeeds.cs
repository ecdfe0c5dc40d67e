using System.Collections.Immutable;

namespace StyleLint.Vale;

/// <summary>Which characters must stand side by side wherever an automaton matches: classes such as <c>[a-z]</c> included, which letters by themselves do not tell.</summary>
/// <param name="pairs">For each pair the codes of the one and the codes of the other.</param>
internal sealed class AutomatonNeeds(ImmutableArray<(ulong First, ulong Second)> pairs)
{
    private const int MostSteps = 80;

    /// <summary>What the code of an automaton needs.</summary>
    public static AutomatonNeeds Of(AutomatonCode code)
    {
        var pairs = ImmutableArray.CreateBuilder<(ulong, ulong)>();
        for (var step = 0; step < code.Steps.Length && code.Steps.Length <= MostSteps; step++)
            if (code.Steps[step].Kind == AutomatonStepKind.Take && !Matches(code, without: step))
                pairs.Add((MaskOf(code.Sets[code.Steps[step].First]), Following(code, step + 1)));
        return new AutomatonNeeds(pairs.ToImmutable());
    }

    /// <summary>Whether a text with these letters may have a match.</summary>
    public bool MayBeIn(ReadOnlySpan<ulong> letters)
    {
        foreach (var (first, second) in pairs)
            if (!Has(letters, first, second))
                return false;
        return true;
    }

    private static bool Has(ReadOnlySpan<ulong> letters, ulong first, ulong second)
    {
        for (; first != 0; first &= first - 1)
            if ((letters[System.Numerics.BitOperations.TrailingZeroCount(first)] & second) != 0)
                return true;
        return false;
    }

    /// <summary>Whether a match can be reached without a step.</summary>
    private static bool Matches(AutomatonCode code, int without)
    {
        var seen = new bool[code.Steps.Length];
        var open = new Stack<int>([0]);
        while (open.TryPop(out var at))
        {
            if (at == without || seen[at]) continue;
            seen[at] = true;
            var step = code.Steps[at];
            if (step.Kind == AutomatonStepKind.Match) return true;
            if (step.Kind == AutomatonStepKind.Split) open.Push(step.Second);
            open.Push(step.Kind is AutomatonStepKind.Split or AutomatonStepKind.Jump ? step.First : at + 1);
        }

        return false;
    }

    /// <summary>The codes of what may follow; all of them where the match may end.</summary>
    private static ulong Following(AutomatonCode code, int from)
    {
        var (mask, seen) = (0UL, new bool[code.Steps.Length]);
        var open = new Stack<int>([from]);
        while (open.TryPop(out var at))
        {
            if (seen[at]) continue;
            seen[at] = true;
            var step = code.Steps[at];
            if (step.Kind == AutomatonStepKind.Match) return ulong.MaxValue;
            if (step.Kind is AutomatonStepKind.Take or AutomatonStepKind.Ahead)
            {
                mask |= MaskOf(code.Sets[step.First]);
                continue;
            }

            if (step.Kind == AutomatonStepKind.Split) open.Push(step.Second);
            open.Push(step.Kind is AutomatonStepKind.Split or AutomatonStepKind.Jump ? step.First : at + 1);
        }

        return mask;
    }

    private static ulong MaskOf(AutomatonSet set)
    {
        if (!set.IsAscii) return ulong.MaxValue;
        var mask = 0UL;
        for (var character = '\0'; character < 128; character++)
            if (set.Contains(character))
                mask |= 1UL << ValeLetters.CodeOf(character);
        return mask;
    }
}
