using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>Makes the rules of all styles, on several threads: to work their patterns out is most of a start.</summary>
/// <param name="rules">The rules as the engine knows them.</param>
/// <param name="settings">The configuration's settings for Vale's styles.</param>
/// <param name="problems">Receives what is wrong with them.</param>
internal sealed class ValeRules(ImmutableArray<Rule> rules, ValeSettings settings, List<Problem> problems)
{
    /// <summary>A thread costs as much as some rules.</summary>
    private const int FewestForThreads = 20;
    private const int MostThreads = 4;

    private readonly ValeRule?[] made = new ValeRule?[rules.Length];
    private int next = -1;
    private ExceptionDispatchInfo? fault;

    /// <summary>The rules that can run, in their order.</summary>
    public static IEnumerable<ValeRule> Read(ImmutableArray<Rule> rules, ValeSettings settings, List<Problem> problems) => new ValeRules(rules, settings, problems).Read();

    private IEnumerable<ValeRule> Read()
    {
        var before = problems.Count;
        var others = new Thread[rules.Length < FewestForThreads ? 0 : Math.Min(Environment.ProcessorCount, MostThreads) - 1];
        for (var index = 0; index < others.Length; index++) (others[index] = new Thread(ReadSome) { IsBackground = true }).Start();
        ReadSome();
        foreach (var other in others) other.Join();
        fault?.Throw();
        SortProblems(before);
        return made.OfType<ValeRule>();
    }

    private void ReadSome()
    {
        try
        {
            while (Interlocked.Increment(ref next) is var index && index < made.Length)
                if (ValeRuleReader.Read(rules[index], settings, problems) is { } rule && rules[index].Severity >= settings.MinAlertLevel)
                    made[index] = rule;
        }
        catch (Exception thrown)
        {
            fault = ExceptionDispatchInfo.Capture(thrown);
        }
    }

    /// <summary>The order of what is reported must not depend on timing.</summary>
    private void SortProblems(int first)
    {
        var found = problems.Skip(first).OrderBy(static problem => problem.Source.Path, StringComparer.Ordinal).ThenBy(static problem => problem.Range.Start).ToList();
        problems.RemoveRange(first, problems.Count - first);
        problems.AddRange(found);
    }
}
