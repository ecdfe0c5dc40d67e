using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary><c>extends: conditional</c>: where the one stands, the other must stand.</summary>
internal sealed class ConditionalRule : ValeRule
{
    private readonly Regex first;
    private readonly Regex second;
    private readonly ValeExceptions exceptions;
    private readonly ValeNeeds? needed;
    private readonly ValeNeeds? neededFirst;
    private readonly bool dependsOnEdges;

    private ConditionalRule(ValeDefinition definition, Regex first, Regex second, ValeExceptions exceptions)
        : base(definition)
    {
        this.first = first;
        this.second = second;
        this.exceptions = exceptions;
        needed = ValeNeeds.Of(second.ToString());
        neededFirst = ValeNeeds.Of(first.ToString());
        dependsOnEdges = ValeRegex.DependsOnEdges(first.ToString()) || ValeRegex.DependsOnEdges(second.ToString());
    }

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static ConditionalRule? Read(ValeDefinition definition)
    {
        var exceptions = new ValeExceptions(definition, definition.Flag("vocab", fallback: true));
        if (definition.List("first") is [var one] && definition.List("second") is [var other])
            return Make(definition, one, other, exceptions);
        definition.Note("The rule cannot find anything: it needs ‘first’ and ‘second’.");
        return null;
    }

    private static ConditionalRule? Make(ValeDefinition definition, DataScalar first, DataScalar second, ValeExceptions exceptions)
    {
        // Vale knows ‘ignorecase’ here, too, and does without it.
        var (one, other) = (ValeRegex.TryMake(definition, "first", first, first.Text), ValeRegex.TryMake(definition, "second", second, second.Text));
        return one is null || other is null ? null : new ConditionalRule(definition, one, other, exceptions);
    }

    /// <inheritdoc/>
    protected override bool MayFindIn(ValeRun run, ValePassage whole) =>
        MayBe(neededFirst, run, whole) && (dependsOnEdges || first.IsMatch(whole.Text)) || MayBe(needed, run, whole);

    /// <inheritdoc/>
    protected override HashSet<string> NewState() => new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        if (second.GetGroupNumbers().Length == 1)
        {
            if (second.IsMatch(passage.Text)) return 0;
        }
        else if (MayBe(needed, run, passage))
        {
            for (var match = second.Match(passage.Text); match.Success; match = match.NextMatch())
                foreach (var group in match.Groups.Values.Skip(1))
                    if (group.Length > 0)
                        state!.Add(group.Value);
        }

        var count = 0;
        for (var match = first.Match(passage.Text); match.Success && count < left; match = match.NextMatch())
        {
            if (match.Length == 0 || IsFine(passage.Text, match, state!)) continue;
            Report(run, passage, new TextRange(match.Index, match.Index + match.Length), match.Value);
            count++;
        }

        return count;
    }

    private static bool MayBe(ValeNeeds? needs, ValeRun run, ValePassage passage) =>
        needs is null || passage.Index < 0 || needs.MayBeIn(run.View.Letters[passage.Index]);

    private bool IsFine(string text, Match match, HashSet<string> defined) =>
        defined.Contains(match.Value) || exceptions.Allow(match.Value) || exceptions.AllowPhraseAround(text, match.Index, match.Index + match.Length);
}
