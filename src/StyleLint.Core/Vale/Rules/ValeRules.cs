using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;
using StyleLint.Threading;

namespace StyleLint.Vale;

/// <summary>Makes the rules of all styles, on several threads: to work their patterns out is most of a start.</summary>
/// <param name="rules">The rules as the engine knows them.</param>
/// <param name="settings">The configuration's settings for Vale's styles.</param>
/// <param name="problems">Receives what is wrong with them.</param>
internal sealed class ValeRules(ImmutableArray<Rule> rules, ValeSettings settings, List<Problem> problems)
{
    private readonly ValeRule?[] made = new ValeRule?[rules.Length];

    /// <summary>The rules that can run, in their order.</summary>
    public static IEnumerable<ValeRule> Read(ImmutableArray<Rule> rules, ValeSettings settings, List<Problem> problems) => new ValeRules(rules, settings, problems).Read();

    private IEnumerable<ValeRule> Read()
    {
        var before = problems.Count;
        StartThreads.Each(rules.Length, ReadOne);
        SortProblems(before);
        return made.OfType<ValeRule>();
    }

    private void ReadOne(int index)
    {
        if (ValeRuleReader.Read(rules[index], settings, problems) is { } rule && rules[index].Severity >= settings.MinAlertLevel) made[index] = rule;
    }

    /// <summary>The order of what is reported must not depend on timing.</summary>
    private void SortProblems(int first)
    {
        var found = problems.Skip(first).OrderBy(static problem => problem.Source.Path, StringComparer.Ordinal).ThenBy(static problem => problem.Range.Start).ToList();
        problems.RemoveRange(first, problems.Count - first);
        problems.AddRange(found);
    }
}
