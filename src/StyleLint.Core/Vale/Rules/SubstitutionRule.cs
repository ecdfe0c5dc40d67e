using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StyleLint.Data;
using StyleLint.Matching;

namespace StyleLint.Vale;

/// <summary><c>extends: substitution</c>: write this instead of that.</summary>
internal sealed partial class SubstitutionRule : ValeRule
{
    private static readonly SearchValues<char> PatternMarks = SearchValues.Create(@"\[](){}.*+?^$|#");
    private readonly ConcurrentDictionary<string, Regex?> acceptable = new(StringComparer.Ordinal);
    private readonly ValeMatcher matcher;
    private readonly ValeExceptions exceptions;
    private readonly ImmutableArray<(string Pattern, string Use)> swaps;
    private readonly bool ignoresCase;
    private readonly bool capitalizes;

    private SubstitutionRule(ValeDefinition definition, ValeMatcher matcher, ValeExceptions exceptions, ImmutableArray<(string Pattern, string Use)> swaps)
        : base(definition)
    {
        this.matcher = matcher;
        this.exceptions = exceptions;
        this.swaps = swaps;
        ignoresCase = definition.Flag("ignorecase");
        capitalizes = definition.Flag("capitalize");
    }

    /// <inheritdoc/>
    protected override PhraseSet? Gate => matcher.Gate;

    /// <inheritdoc/>
    public override void Join(PhraseTrieBuilder trie) => matcher.Join(trie);

    /// <inheritdoc/>
    protected override bool MayFindIn(ValeRun run, ValePassage whole) => matcher.MayMatch(run, whole);

    /// <summary>Reads a rule; null where it cannot find anything.</summary>
    public static SubstitutionRule? Read(ValeDefinition definition)
    {
        if (definition.Text("pos").Length > 0) definition.Note("The rule’s ‘pos’ needs a tagger of word classes, which StyleLint has not. The rule ignores it, as Vale 3 does.");
        var entries = definition.Map("swap").Where(static entry => entry.Key.Text.Length > 0).OrderByDescending(static entry => Encoding.UTF8.GetByteCount(entry.Key.Text)).ToList();
        var tokens = entries.Select(static entry => ((DataNode)entry.Key, ValePatternSyntax.WithoutGroups(entry.Key.Text))).ToList();
        var exceptions = new ValeExceptions(definition, definition.Flag("vocab", fallback: true));
        var pattern = ValePatternSyntax.Make(definition, "swap", tokens, !definition.Flag("nonword"), definition.Flag("ignorecase"));
        if (entries.Count == 0) definition.Note("The rule cannot find anything: it has no ‘swap’.");
        if (pattern is null) return null;
        ImmutableArray<(string, string)> swaps = [.. entries.Select(static entry => (entry.Key.Text, ((DataScalar)entry.Value).Text))];
        return new SubstitutionRule(definition, new ValeMatcher(pattern), exceptions, swaps);
    }

    /// <inheritdoc/>
    protected override int Read(ValeRun run, ValePassage passage, HashSet<string>? state, int left)
    {
        var count = 0;
        foreach (var match in matcher.FindIn(run, passage))
        {
            var found = passage.Slice(match.Range);
            var use = UseFor(swaps[match.Alternative], found);
            if (IsAcceptable(use, found) || exceptions.Allow(found)) continue;
            Report(run, passage, match, found, use);
            if (++count == left) break;
        }

        return count;
    }

    private void Report(ValeRun run, ValePassage passage, ValeMatch match, string found, string use)
    {
        if (!run.Keeps(this, passage, match.Range)) return;
        if (Action is not { Name: "replace", Params.Length: 0 })
        {
            run.Report(this, passage, match.Range, ValeMessage.Format(Message, use, found), Action?.Apply(found) ?? []);
            return;
        }

        var options = OptionsOf(use);
        if (capitalizes && found == Capitalized(found)) options = [.. options.Select(Capitalized)];
        options = Cased(options, found);
        run.Report(this, passage, match.Range, ValeMessage.Format(WithoutDoubleQuotes(Message), ListOf(options), found), options);
    }

    private string UseFor((string Pattern, string Use) swap, string found)
    {
        var use = capitalizes && found == Capitalized(found) ? Capitalized(swap.Use) : swap.Use;
        return Group().IsMatch(use) ? ValeRegex.Replace(ValeRegex.Make(swap.Pattern, ignoresCase), found, use) : use;
    }

    /// <summary>What to write may itself be a regex of forms that are right.</summary>
    private bool IsAcceptable(string use, string found)
    {
        if (Action?.Name == "replace") return OptionsOf(use).Contains(found, StringComparer.Ordinal);
        return acceptable.GetOrAdd(use, MakeAcceptable) is { } regex ? regex.IsMatch(found) : use == found;
    }

    private static Regex? MakeAcceptable(string use)
    {
        if (!use.AsSpan().ContainsAny(PatternMarks)) return null;
        try
        {
            return ValeRegex.Make($"^(?:{use})$");
        }
        catch (RegexParseException)
        {
            return null; // Plain text that only looks like a regex.
        }
    }

    private static ImmutableArray<string> OptionsOf(string use) =>
        [.. EscapedBar().Split(use).Where(static option => option.Length > 0).Select(static option => option.Replace(@"\|", "|", StringComparison.Ordinal))];

    private static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A list of words brings its own quotation marks.</summary>
    private static string WithoutDoubleQuotes(string message)
    {
        foreach (var quoted in new[] { "'%s'", "\"%s\"" })
            if (message.Split(quoted).Length == 3)
                message = message[..message.IndexOf(quoted, StringComparison.Ordinal)] + "%s" + message[(message.IndexOf(quoted, StringComparison.Ordinal) + quoted.Length)..];
        return message;
    }

    [GeneratedRegex(@"\$\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Group();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedBar();
}
