using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StyleLint.Articles;

namespace StyleLint.Vale;

/// <summary><c>extends: consistency</c>: either this or that, but not both.</summary>
internal sealed class ConsistencyRule : ValeRule
{
    private const string First = "first";
    private const string Second = "second";

    private readonly ImmutableArray<Regex> pairs;

    private ConsistencyRule(ValeDefinition definition, ImmutableArray<Regex> pairs)
        : base(definition) => this.pairs = pairs;

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static ConsistencyRule? Read(ValeDefinition definition)
    {
        var edge = definition.Flag("nonword") ? "" : @"\b";
        var ignoresCase = definition.Flag("ignorecase");
        var pairs = ImmutableArray.CreateBuilder<Regex>();
        foreach (var entry in definition.Map("either"))
            if (ValeRegex.TryMake(definition, "either", entry.Key, $"{edge}(?:(?<{First}>{entry.Key.Text})|(?<{Second}>{((Data.DataScalar)entry.Value).Text})){edge}", ignoresCase) is { } regex)
                pairs.Add(regex);
        if (definition.Map("either").IsEmpty) definition.Note("The rule cannot find anything: it has no ‘either’.");
        return pairs.Count == 0 ? null : new ConsistencyRule(definition, pairs.ToImmutable());
    }

    /// <inheritdoc/>
    protected override HashSet<string> NewState() => [];

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var count = 0;
        for (var index = 0; index < pairs.Length && count < left; index++)
        {
            Match? last = null;
            for (var match = pairs[index].Match(passage.Text); match.Success; match = match.NextMatch())
            {
                state!.Add((match.Groups[First].Success ? First : Second) + index);
                last = match;
            }

            if (last is null || !state!.Contains(First + index) || !state.Contains(Second + index)) continue;
            Report(run, passage, new TextRange(last.Index, last.Index + last.Length), last.Value);
            count++;
        }

        return count;
    }
}
