using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>
/// The options of one rule: what the configuration sets, else what the page sets. A check reads all that it knows
/// and then calls <see cref="RejectUnread"/>, so that a misspelled key is an error with its place and never ignored.
/// </summary>
public sealed class RuleOptions
{
    private readonly ImmutableArray<(SourceText Source, DataMap Map)> layers;
    private readonly List<Problem> problems;

    // A handful of short words: a list of them is searched faster than a set is made, and there is one for each rule.
    private readonly List<string> read = [];
    private bool hasRejected;

    /// <summary>Reads options from several layers.</summary>
    /// <param name="layers">Nearest first: configuration, then page.</param>
    /// <param name="problems">Receives what is wrong with the options.</param>
    public RuleOptions(ImmutableArray<(SourceText Source, DataMap Map)> layers, List<Problem> problems)
    {
        this.layers = layers;
        this.problems = problems;
    }

    /// <summary>The node of a key, from the nearest layer that has it.</summary>
    public DataNode? Find(string key) => Find(key, out _);

    /// <summary>The node of a key and the file it stands in.</summary>
    public DataNode? Find(string key, out SourceText? source)
    {
        if (!read.Contains(key)) read.Add(key);
        foreach (var (file, map) in layers)
        {
            if (map.Find(key) is not { } node) continue;
            source = file;
            return node;
        }

        source = null;
        return null;
    }

    /// <summary>The file in which a key stands; where no layer has the key, the last layer's.</summary>
    public SourceText SourceOf(string key)
    {
        Find(key, out var source);
        return source ?? layers[^1].Source;
    }

    /// <summary>A text option.</summary>
    public string? Text(string key)
    {
        var node = Find(key, out var source);
        if (node is null or DataScalar { Kind: DataScalarKind.Null }) return null;
        if (node is DataScalar scalar) return scalar.Text;
        Report(source!, node, $"‘{key}’ must be a single value.");
        return null;
    }

    /// <summary>An on-off option: <c>true</c>, <c>on</c>, <c>yes</c> or their opposites.</summary>
    public bool Flag(string key, bool fallback)
    {
        var node = Find(key, out var source);
        switch (node)
        {
            case null: return fallback;
            case DataScalar { Text: "true" or "on" or "yes" }: return true;
            case DataScalar { Text: "false" or "off" or "no" }: return false;
            default:
                Report(source!, node, $"‘{key}’ must be ‘true’ or ‘false’.");
                return fallback;
        }
    }

    /// <summary>A whole number.</summary>
    public int Number(string key, int fallback)
    {
        var node = Find(key, out var source);
        if (node is null) return fallback;
        if (node is DataScalar scalar && int.TryParse(scalar.Text, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        Report(source!, node, $"‘{key}’ must be a whole number.");
        return fallback;
    }

    /// <summary>One of several named values; the names are given, lower case with hyphens, in the order of the values.</summary>
    public T Choice<T>(string key, T fallback, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        var node = Find(key, out var source);
        if (node is null) return fallback;
        if (TryChoose(node, choices, out var value)) return value!;
        Report(source!, node, $"‘{key}’ must be one of {NamesOf(choices)}.");
        return fallback;
    }

    /// <summary>Several of several named values; a single value counts as a list of one.</summary>
    public ImmutableArray<T> Choices<T>(string key, ImmutableArray<T> fallback, params ReadOnlySpan<(string Name, T Value)> choices)
    {
        if (Find(key, out var source) is null) return fallback;
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var item in List(key))
            if (TryChoose(item, choices, out var value)) values.Add(value!);
            else Report(source!, item, $"‘{item.Text}’ is not known for ‘{key}’. Known: {NamesOf(choices)}.");
        return values.ToImmutable();
    }

    /// <summary>A list of texts; a single value counts as a list of one.</summary>
    public ImmutableArray<DataScalar> List(string key)
    {
        var node = Find(key, out var source);
        switch (node)
        {
            case null or DataScalar { Kind: DataScalarKind.Null }: return [];
            case DataScalar single: return [single];
            case DataList list when list.Items.All(item => item is DataScalar): return [.. list.Items.Cast<DataScalar>()];
            default:
                Report(source!, node, $"‘{key}’ must be a list of values.");
                return [];
        }
    }

    /// <summary>Reports a mistake at a node. Several threads may report at once.</summary>
    public void Report(SourceText source, DataNode node, string message)
    {
        lock (problems) problems.Add(new Problem(source, node.Range, message));
    }

    /// <summary>Reports every key that no option has been read for. Further calls report nothing.</summary>
    public void RejectUnread()
    {
        if (hasRejected) return;
        hasRejected = true;
        foreach (var (source, map) in layers)
            foreach (var entry in map.Entries)
                if (!read.Contains(entry.Key.Text))
                    Report(source, entry.Key, $"Unknown key ‘{entry.Key.Text}’.{NearestNames.Question(entry.Key.Text, NamesIn(source))} {KnownKeys()}");
    }

    /// <summary>What a misspelled key may have meant: a page has keys of its own besides the check's.</summary>
    private IEnumerable<string> NamesIn(SourceText source) =>
        source == layers[^1].Source ? read.Concat(PageVocabulary.Keys) : read.Append("severity");

    private string KnownKeys() =>
        read.Count == 0 ? "The rule’s check has no options." : $"The rule’s check knows {string.Join(", ", read.Order(StringComparer.Ordinal).Select(key => $"‘{key}’"))}.";

    private static bool TryChoose<T>(DataNode node, ReadOnlySpan<(string Name, T Value)> choices, out T? value)
    {
        foreach (var choice in choices)
        {
            if (node is not DataScalar scalar || !string.Equals(scalar.Text, choice.Name, StringComparison.Ordinal)) continue;
            value = choice.Value;
            return true;
        }

        value = default;
        return false;
    }

    private static string NamesOf<T>(ReadOnlySpan<(string Name, T Value)> choices)
    {
        var names = new List<string>(choices.Length);
        foreach (var (name, _) in choices) names.Add($"‘{name}’");
        return string.Join(", ", names);
    }
}
