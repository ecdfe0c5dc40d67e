using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StyleLint.Vale;

/// <summary>
/// Finds what a regex of .NET finds, with the same preference among the ways to match, but reads each character once. States are made
/// when they are first needed. Safe for use by many threads.
/// </summary>
internal sealed class ValeAutomaton
{
    private const int MostStates = 4000;
    private const int LongestOnStack = 400;

    /// <summary>What most texts are made of: an automaton that any of these wakes is awake most of the time.</summary>
    private const string Frequent = "etaoinshrdlu ";

    private const int AtStart = 0;
    private const int BehindLine = 1;
    private const int BehindWord = 2;
    private const int BehindOther = 3;
    private const int FirstClass = 4;

    private readonly AutomatonCode code;
    private readonly AutomatonAlphabet alphabet;
    private readonly ConcurrentDictionary<string, AutomatonState> states = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AutomatonState>.AlternateLookup<ReadOnlySpan<char>> statesBySpan;
    private readonly Lazy<SearchValues<char>?> sleepers;
    private readonly Lazy<AutomatonNeeds> needs;
    private readonly AutomatonState?[] anchored;
    private readonly AutomatonState?[] searching;

    private ValeAutomaton(AutomatonCode code, AutomatonAlphabet alphabet)
    {
        this.code = code;
        this.alphabet = alphabet;
        statesBySpan = states.GetAlternateLookup<ReadOnlySpan<char>>();
        needs = new Lazy<AutomatonNeeds>(() => AutomatonNeeds.Of(code));
        sleepers = new Lazy<SearchValues<char>?>(FindSleepers);
        anchored = new AutomatonState?[alphabet.Count + FirstClass];
        searching = new AutomatonState?[alphabet.Count + FirstClass];
    }

    /// <summary>The automaton of a regex; null where it takes more.</summary>
    public static ValeAutomaton? TryMake(string pattern, bool ignoresCase)
    {
        if (AutomatonReader.Read(pattern, ignoresCase) is not { } code) return null;
        return AutomatonAlphabet.TryMake(code.Sets) is { } alphabet ? new ValeAutomaton(code, alphabet) : null;
    }

    /// <summary>What stands side by side wherever it matches.</summary>
    public AutomatonNeeds Needs => needs.Value;

    /// <summary>How long the match at a place is; -1 where there is none.</summary>
    /// <returns>False where the text holds what only the regex can read.</returns>
    public bool TryMatchAt(string text, int at, out int length)
    {
        length = -1;
        if (StartOf(anchored, text, at, isSearch: false) is not { } state) return false;
        var ascii = alphabet.Ascii;
        for (var index = at; index < text.Length; index++)
        {
            var character = text[index];
            var number = character < ascii.Length ? ascii[character] : alphabet.ClassOf(character);
            if (NextOf(state, number) is not { } next) return false;
            if (next.HasMatched) length = index - at;
            if (next.IsDead) return true;
            state = next;
        }

        if (NextOf(state, alphabet.Count) is not { } last) return false;
        if (last.HasMatched) length = text.Length - at;
        return true;
    }

    /// <summary>The first match from a place on; a start of -1 where there is none.</summary>
    /// <returns>False where the text holds what only the regex can read.</returns>
    public bool TryFind(string text, int from, out (int Start, int Length) match)
    {
        match = (-1, 0);
        if (!TrySearch(text, from, out var first, out var end)) return false;
        for (var start = first; start <= end; start++)
        {
            if (!TryMatchAt(text, start, out var length)) return false;
            if (length < 0) continue;
            match = (start, length);
            return true;
        }

        return true;
    }

    /// <summary>Finds where the first match must start, or later, and where some match ends; the latter is -1 where nothing matches.</summary>
    private bool TrySearch(string text, int from, out int first, out int end)
    {
        (first, end) = (from, -1);
        if (StartOf(searching, text, from, isSearch: true) is not { } state) return false;
        var sleeping = sleepers.Value;
        var ascii = alphabet.Ascii;
        for (var index = from; index < text.Length; index++)
        {
            var character = text[index];
            var number = character < ascii.Length ? ascii[character] : alphabet.ClassOf(character);
            if (NextOf(state, number) is not { } next) return false;
            if (next.HasMatched)
            {
                end = index;
                return true;
            }

            state = next;
            if (!next.IsIdle) continue;

            // Where nothing has begun to match, no match reaches back.
            first = index + 1;
            if (sleeping is null || text.AsSpan(first).IndexOfAnyExcept(sleeping) is not (not 0 and var asleep)) continue;
            first = asleep < 0 ? text.Length : first + asleep;
            if (StartOf(searching, text, first, isSearch: true) is not { } idle) return false;
            (state, index) = (idle, first - 1);
        }

        if (NextOf(state, alphabet.Count) is not { } last) return false;
        if (last.HasMatched) end = text.Length;
        return true;
    }

    /// <summary>The characters of ASCII behind which nothing has begun to match; null where they are too few to look for the others.</summary>
    private SearchValues<char>? FindSleepers()
    {
        if (code.LooksBehind) return null;
        var sleeping = new List<char>();
        for (var character = '\0'; character < 128; character++)
            if (IsSleeper(alphabet.ClassOf(character)))
                sleeping.Add(character);
        return Frequent.All(sleeping.Contains) ? SearchValues.Create([.. sleeping]) : null;
    }

    private bool IsSleeper(int number)
    {
        for (var behind = AtStart; behind < FirstClass; behind++)
            if ((searching[behind] ??= StateOf([-1], behind, hasMatched: false)) is not { } idle || NextOf(idle, number) is not { IsIdle: true, HasMatched: false })
                return false;
        return true;
    }

    private AutomatonState? StartOf(AutomatonState?[] starts, string text, int at, bool isSearch)
    {
        var behind = AtStart;
        if (at > 0)
        {
            var before = alphabet.ClassOf(text[at - 1]);
            if (before == AutomatonAlphabet.Unknown) return null;
            behind = BehindOf(before);
        }

        return starts[behind] ??= StateOf([isSearch ? -1 : 0], behind, hasMatched: false);
    }

    /// <summary>The state behind a character of a class; null where the automaton cannot read it, or has too many states.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private AutomatonState? NextOf(AutomatonState state, int number)
    {
        var next = state.Next;
        return (uint)number < (uint)next.Length && next[number] is { } known ? known : MakeNext(state, number);
    }

    private AutomatonState? MakeNext(AutomatonState state, int number) => number == AutomatonAlphabet.Unknown ? null : state.Next[number] = Make(state, number);

    private int BehindOf(int number) => code.LooksBehind ? number + FirstClass : KindOf(number);

    private int KindOf(int number)
    {
        if (number == alphabet.Count) return AtStart;
        return alphabet.IsLineFeed(number) ? BehindLine : alphabet.IsWord(number) ? BehindWord : BehindOther;
    }

    private int KindOfBehind(int behind) => behind < FirstClass ? behind : KindOf(behind - FirstClass);

    /// <summary>The state behind a character of a class, or behind the end; null where there are too many.</summary>
    private AutomatonState? Make(AutomatonState state, int number)
    {
        var isEnd = number == alphabet.Count;
        var scratch = AutomatonScratch.For(code.Steps.Length);
        var hasMatched = false;
        foreach (var place in state.Places)
        {
            if (Follow(place < 0 ? 0 : place, state.Behind, number, scratch))
            {
                hasMatched = true;
                break;
            }

            if (place < 0 && !isEnd) scratch.Next.Add(-1);
        }

        return StateOf(CollectionsMarshal.AsSpan(scratch.Next), isEnd ? AtStart : BehindOf(number), hasMatched);
    }

    /// <summary>Follows the steps that take no character, the preferred ones first.</summary>
    /// <returns>Whether the regex has matched, so that what is less preferred does not count.</returns>
    private bool Follow(int place, int behind, int number, AutomatonScratch scratch)
    {
        var open = scratch.Open;
        open.Clear();
        open.Push(place);
        while (open.TryPop(out var at))
        {
            if (!scratch.See(at)) continue;
            var step = code.Steps[at];
            switch (step.Kind)
            {
                case AutomatonStepKind.Match: return true;
                case AutomatonStepKind.Take:
                    if (IsIn(step.First, number)) scratch.Next.Add(at + 1);
                    break;
                case AutomatonStepKind.Split:
                    open.Push(step.Second);
                    open.Push(step.First);
                    break;
                case AutomatonStepKind.Jump: open.Push(step.First); break;
                default:
                    if (Holds(step, behind, number)) open.Push(at + 1);
                    break;
            }
        }

        return false;
    }

    private bool Holds(AutomatonStep step, int behind, int number)
    {
        var (before, after) = (KindOfBehind(behind), KindOf(number));
        return step.Kind switch
        {
            AutomatonStepKind.WordEdge => (before == BehindWord) != (after == BehindWord),
            AutomatonStepKind.NoWordEdge => (before == BehindWord) == (after == BehindWord),
            AutomatonStepKind.LineStart => before is AtStart or BehindLine,
            AutomatonStepKind.LineEnd => after is AtStart or BehindLine,
            AutomatonStepKind.TextStart => before == AtStart,
            AutomatonStepKind.TextEnd => after == AtStart,
            AutomatonStepKind.Ahead => IsIn(step.First, number),
            AutomatonStepKind.NotAhead => !IsIn(step.First, number),
            AutomatonStepKind.Behind => behind >= FirstClass && IsIn(step.First, behind - FirstClass),
            _ => behind < FirstClass || !IsIn(step.First, behind - FirstClass),
        };
    }

    private bool IsIn(int set, int number) => number < alphabet.Count && alphabet.IsIn(set, number);

    private AutomatonState? StateOf(ReadOnlySpan<int> places, int behind, bool hasMatched)
    {
        var key = places.Length < LongestOnStack ? stackalloc char[places.Length + 2] : new char[places.Length + 2];
        for (var index = 0; index < places.Length; index++) key[index] = (char)(places[index] + 1);
        key[^2] = (char)behind;
        key[^1] = hasMatched ? 'm' : '-';
        if (statesBySpan.TryGetValue(key, out var known)) return known;
        return states.Count >= MostStates ? null : states.GetOrAdd(key.ToString(), new AutomatonState(places.ToArray(), behind, hasMatched, alphabet.Count));
    }
}
