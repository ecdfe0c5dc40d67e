using System.Collections.Immutable;

namespace StyleLint.Matching;

/// <summary>
/// The ways in which a part of a regex can match, each a list of steps. Where there would be too many, the part is
/// given up as “anything”: a gate may let too much through, never too little.
/// </summary>
internal sealed class GateForms
{
    private const int Most = 128;
    private const int MostAtStart = 512;

    /// <summary>How many steps all forms may have together, so that a long pattern is not copied again with each of its characters.</summary>
    private const int MostSteps = 4096;

    /// <summary>How many steps of a beginning matter.</summary>
    private const int LongestStart = 64;

    private readonly ImmutableArray<ImmutableArray<GateAtom>> forms;

    /// <summary>Phrases of which one stands in every match although the forms no longer say so; null where there are none.</summary>
    private readonly SortedSet<string>? given;

    /// <summary>Whether nothing that follows says more about how a match begins.</summary>
    private readonly bool isBegun;

    private GateForms(ImmutableArray<ImmutableArray<GateAtom>> forms, SortedSet<string>? given = null)
    {
        this.forms = forms;
        this.given = given;
        isBegun = forms.All(static form => form.Contains(GateAtom.Any));
    }

    /// <summary>No character at all.</summary>
    public static GateForms Empty { get; } = new([[]]);

    /// <summary>Anything or nothing.</summary>
    public static GateForms Any { get; } = Of(GateAtom.Any);

    /// <summary>A place where a word starts or ends.</summary>
    public static GateForms Boundary { get; } = Of(GateAtom.Boundary);

    /// <summary>Phrases of which one stands in every match; null where there are none.</summary>
    public SortedSet<string>? Phrases => GatePhrases.Rarer(given, Collect(GatePhrases.BestOf));

    /// <summary>Phrases with one of which every match begins; null where there are none.</summary>
    public SortedSet<string>? FirstPhrases => Collect(GatePhrases.FirstOf);

    /// <summary>All ways in which a match can be made.</summary>
    public ImmutableArray<ImmutableArray<GateAtom>> All => forms;

    public static GateForms Of(GateAtom atom) => new([[atom]]);

    public static GateForms OfWord(ReadOnlySpan<char> word)
    {
        var atoms = ImmutableArray.CreateBuilder<GateAtom>(word.Length);
        foreach (var character in word) atoms.Add(GateAtom.Of(character));
        return new([atoms.MoveToImmutable()]);
    }

    public GateForms Then(GateForms next)
    {
        if (forms.Length * next.forms.Length > Most || forms.Sum(static form => form.Length) > MostSteps) return GiveUp().Then(next);
        var joined = ImmutableArray.CreateBuilder<ImmutableArray<GateAtom>>(forms.Length * next.forms.Length);
        foreach (var form in forms)
            foreach (var end in next.forms)
                joined.Add(form.AddRange(end));
        return new GateForms(joined.MoveToImmutable(), GatePhrases.Rarer(given, next.given));
    }

    /// <summary>
    /// As <see cref="Then"/>, but only the beginnings matter: what follows “anything” is left out, so that a long
    /// pattern has no more forms than it has ways to begin.
    /// </summary>
    public GateForms ThenAtStart(GateForms next)
    {
        if (isBegun || next.forms is [{ IsEmpty: true }]) return this;
        var joined = ImmutableArray.CreateBuilder<ImmutableArray<GateAtom>>();
        foreach (var form in forms)
            if (form.Contains(GateAtom.Any)) joined.Add(form);
            else if (form.Length > LongestStart) joined.Add(form.Add(GateAtom.Any));
            else joined.AddRange(next.forms.Select(end => form.AddRange(end)));
        return joined.Count > MostAtStart ? Begun() : new GateForms(joined.ToImmutable());
    }

    /// <summary>The same beginnings with anything behind them.</summary>
    private GateForms Begun() => new([.. forms.Select(static form => form.Contains(GateAtom.Any) ? form : form.Add(GateAtom.Any))]);

    /// <summary>As <see cref="Or"/>, with more ways than a whole match may have.</summary>
    public GateForms OrAtStart(GateForms other) => forms.Length + other.forms.Length > MostAtStart ? Any : new GateForms(forms.AddRange(other.forms));

    public GateForms Or(GateForms other)
    {
        if (given is null && other.given is null && forms.Length + other.forms.Length <= Most) return new GateForms(forms.AddRange(other.forms));
        if (Phrases is not { } mine || other.Phrases is not { } others) return Any;
        return new GateForms(Any.forms, [.. mine, .. others]);
    }

    /// <summary>The same with what must stand around it.</summary>
    public GateForms Beside(GateForms around) => new(forms, GatePhrases.Rarer(given, around.Phrases));

    public GateForms Optional() => Or(Empty);

    /// <summary>Once or more often: only white space is the same when it is repeated.</summary>
    public GateForms Repeated() => forms.All(static form => form is [{ Kind: GateAtomKind.Space }]) ? this : Then(Any);

    /// <summary>Any number of times.</summary>
    public GateForms ManyAtStart() => ThenAtStart(Any).OrAtStart(Empty);

    public bool StartsAtWordEnd() => forms.All(static form => form.Length > 0 && form[0].EndsWords);

    public bool EndsAtWordStart() => forms.All(static form => form.Length > 0 && form[^1].EndsWords);

    /// <summary>“Anything”, but the phrases are kept, and whether a word starts behind.</summary>
    private GateForms GiveUp() => new(EndsAtWordStart() ? [[GateAtom.Any, GateAtom.Boundary]] : Any.forms, Phrases);

    private SortedSet<string>? Collect(Func<ImmutableArray<GateAtom>, string?> phraseOf)
    {
        var phrases = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (phraseOf(form) is not { } phrase) return null;
            phrases.Add(phrase);
        }

        return phrases;
    }
}
