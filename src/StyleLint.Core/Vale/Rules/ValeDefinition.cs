using System.Collections.Immutable;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Vale;

/// <summary>What all of Vale's extension points share, and access to the keys of each.</summary>
/// <param name="rule">The rule.</param>
/// <param name="vale">The configuration's settings for Vale's styles.</param>
/// <param name="problems">Receives what is wrong with it.</param>
internal sealed class ValeDefinition(Rule rule, ValeSettings vale, List<Problem> problems)
{
    private RuleOptions Options => rule.Options;

    /// <summary>The rule.</summary>
    public Rule Rule => rule;

    /// <summary>The configuration's settings for Vale's styles.</summary>
    public ValeSettings Vale => vale;

    /// <summary>Where it looks.</summary>
    public ImmutableArray<ValeScope> Scopes { get; init; } = ScopesOf(rule, "text");

    /// <summary>What it offers, or null.</summary>
    public ValeAction? Action { get; } = ActionOf(rule, problems);

    /// <summary>Whether what it offers is written in the case of what it found.</summary>
    public bool MatchesCase { get; } = FlagOf(rule.Options, "matchcase", fallback: false);

    /// <summary>How often it reports in one article; 0 for always.</summary>
    public int Limit { get; } = rule.Options.Number("limit", 0);

    /// <summary>The scopes of a rule, or one where it names none.</summary>
    public static ImmutableArray<ValeScope> ScopesOf(Rule rule, string fallback)
    {
        var names = rule.Options.List("scope");
        return names.IsEmpty ? [new ValeScope(fallback)] : [.. names.Select(static name => new ValeScope(name.Text))];
    }

    /// <summary>A text.</summary>
    public string Text(string key) => Options.Text(key) ?? "";

    /// <summary>A flag.</summary>
    public bool Flag(string key, bool fallback = false) => FlagOf(Options, key, fallback);

    /// <summary>A whole number.</summary>
    public int Number(string key) => Options.Number(key, 0);

    /// <summary>A number.</summary>
    public double Fraction(string key, double fallback)
    {
        if (Options.Text(key) is not { } text) return fallback;
        if (double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        Report(key, $"‘{key}’ must be a number.");
        return fallback;
    }

    /// <summary>Texts.</summary>
    public ImmutableArray<DataScalar> List(string key) => Options.List(key);

    /// <summary>Pairs of texts.</summary>
    public ImmutableArray<DataEntry> Map(string key)
    {
        var node = Options.Find(key);
        if (node is DataMap map && map.Entries.All(static entry => entry.Value is DataScalar)) return map.Entries;
        if (node is not (null or DataScalar { Kind: DataScalarKind.Null })) Report(key, $"‘{key}’ must hold pairs of texts.");
        return [];
    }

    /// <summary>Reports a key's value.</summary>
    public void Report(string key, string message) => Options.Report(Options.SourceOf(key), Options.Find(key) ?? rule.Page.Check, message);

    /// <summary>Reports a value.</summary>
    public void Report(string key, DataNode node, string message) => Options.Report(Options.SourceOf(key), node, message);

    /// <summary>Says what the rule cannot do, without stopping the run.</summary>
    public void Note(string message) => Add(problems, new Problem(rule.Page.Source, rule.Page.Check.Range, message) { IsNote = true });

    /// <summary>Says of a value what the rule cannot do with it, without stopping the run.</summary>
    public void Note(string key, DataNode node, string message) => Add(problems, new Problem(Options.SourceOf(key), node.Range, message) { IsNote = true });

    private static void Add(List<Problem> problems, Problem problem)
    {
        lock (problems) problems.Add(problem);
    }

    /// <summary>Vale takes more words for true and false than YAML does.</summary>
    private static bool FlagOf(RuleOptions options, string key, bool fallback) => (options.Find(key) as DataScalar)?.Text.ToLowerInvariant() switch
    {
        "1" or "t" or "y" or "yes" or "on" or "true" => true,
        "0" or "f" or "n" or "no" or "off" or "false" => false,
        _ => options.Flag(key, fallback),
    };

    private static ValeAction? ActionOf(Rule rule, List<Problem> problems)
    {
        if (rule.Options.Find("action", out var source) is not { } node) return null;
        if (node is not DataMap map || map.Find("name") is not DataScalar name || !ValeAction.Names.Contains(name.Text))
        {
            rule.Options.Report(source!, node, $"‘action’ must have a ‘name’: {string.Join(", ", ValeAction.Names.Select(static known => $"‘{known}’"))}.");
            return null;
        }

        var parameters = map.Find("params") switch
        {
            DataList list => list.Items.OfType<DataScalar>().Select(static item => item.Text),
            DataScalar { Kind: not DataScalarKind.Null } single => [single.Text],
            _ => [],
        };
        var action = new ValeAction(name.Text, [.. parameters]);
        if (action.WhyNothing is not { } reason) return action;
        Add(problems, new Problem(source!, node.Range, reason) { IsNote = true });
        return null;
    }
}
