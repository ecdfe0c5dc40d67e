using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary><c>extends: conditional</c>: where the one stands, the other must stand.</summary>
internal sealed class ConditionalRule : ValeRule
{
    private readonly ValeSearch first;
    private readonly ValeSearch anySecond;
    private readonly Regex second;
    private readonly ValeExceptions exceptions;
    private readonly bool dependsOnEdges;

    private ConditionalRule(ValeDefinition definition, Regex first, Regex second, ValeExceptions exceptions)
        : base(definition)
    {
        this.first = ValeSearch.For(first.ToString());
        anySecond = ValeSearch.For(second.ToString());
        this.second = second;
        this.exceptions = exceptions;
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
        MayFind(first, run, whole) || MayFind(anySecond, run, whole);

    private bool MayFind(ValeSearch search, ValeRun run, ValePassage whole) =>
        MayBe(search, run, whole) && (dependsOnEdges || search.Next(whole.Text, 0) is not null);

    /// <inheritdoc/>
    protected override HashSet<string> NewState() => new(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        if (MayBe(anySecond, run, passage) && anySecond.Next(passage.Text, 0) is var (start, _))
        {
            if (second.GetGroupNumbers().Length == 1) return 0;
            Define(passage.Text, start, state!);
        }

        var count = 0;
        for (var match = first.Next(passage.Text, 0); match is var (at, length) && count < left; match = first.Next(passage.Text, at + Math.Max(length, 1)))
        {
            if (length == 0 || IsFine(passage.Text, at, length, state!)) continue;
            Report(run, passage, new TextRange(at, at + length));
            count++;
        }

        return count;
    }

    private void Define(string text, int from, HashSet<string> defined)
    {
        for (var match = second.Match(text, from); match.Success; match = match.NextMatch())
            foreach (var group in match.Groups.Values.Skip(1))
                if (group.Length > 0)
                    defined.Add(group.Value);
    }

    private static bool MayBe(ValeSearch search, ValeRun run, ValePassage passage) =>
        passage.Index < 0 || search.MayBeIn(run.View.Letters[passage.Index]);

    private bool IsFine(string text, int start, int length, HashSet<string> defined)
    {
        var found = text.Substring(start, length);
        return defined.Contains(found) || exceptions.Allow(found) || exceptions.AllowPhraseAround(text, start, start + length);
    }
}
