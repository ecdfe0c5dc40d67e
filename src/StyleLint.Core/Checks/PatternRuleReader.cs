using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Matching;
using StyleLint.Stylebooks;

namespace StyleLint.Checks;

/// <summary>Reads the options of one <c>pattern</c> page and registers its gate.</summary>
internal sealed class PatternRuleReader(Rule rule, PhraseTrieBuilder trie, List<Problem> problems)
{
    private const string NoPattern = "A ‘pattern’ rule needs the key ‘pattern’ with a regular expression.";

    private readonly RuleOptions options = rule.Options;

    /// <summary>The rule, or null where the page has no usable pattern.</summary>
    public PatternRule? Read()
    {
        var (ignoresCase, milliseconds) = PatternOptions.Read(options);
        var use = options.Text("use");
        var pattern = ReadPattern(out var source);
        var regex = pattern is null ? null : new Lazy<Regex>(() => PatternCompiler.Compile(pattern.Text, ignoresCase, milliseconds));
        if (regex is not null && !IsTested(source!) && !IsValid(regex, source!, pattern!, use)) (pattern, regex) = (null, null);
        var builtIn = pattern is null ? null : BuiltInPatterns.Find(pattern.Text, ignoresCase, milliseconds);
        var starts = Register(builtIn?.Starts ?? [.. Gate.StartsOf(pattern?.Text ?? "")]);
        var gate = ReadGate(pattern, builtIn, hasStarts: starts is not null);
        options.RejectUnread();
        if (regex is null) return null;
        var limit = TimeSpan.FromMilliseconds(milliseconds);
        var native = builtIn?.Regex is { } make ? new Lazy<Regex>(make) : null;
        if (starts is null) return new PatternRule(rule, native ?? regex, atStarts: null, new MessageTemplate(rule.Page.Message), use, starts, gate, limit);
        var atStarts = native ?? new Lazy<Regex>(() => PatternCompiler.Compile(PatternCompiler.AtStart(pattern!.Text), ignoresCase, milliseconds));
        return new PatternRule(rule, regex, atStarts, new MessageTemplate(rule.Page.Message), use, starts, gate, limit);
    }

    private DataScalar? ReadPattern(out SourceText? source)
    {
        var node = options.Find("pattern", out source);
        if (node is DataScalar { Text.Length: > 0 and <= PatternCompiler.LongestPattern } pattern) return pattern;
        options.Report(source ?? rule.Page.Source, node ?? rule.Page.Check, node is DataScalar { Text.Length: > 0 } tooLong ? TooLong(tooLong) : NoPattern);
        return null;
    }

    private static string TooLong(DataScalar pattern) =>
        string.Create(CultureInfo.InvariantCulture, $"The pattern has {pattern.Text.Length:N0} characters, and {PatternCompiler.LongestPattern:N0} is the limit. Split the rule, or list its phrases in a ‘words’ rule.");

    /// <summary>The tool's own pages are tested when it is built; making all their regexes would double the time of a start.</summary>
    private bool IsTested(SourceText source) => rule.Page.IsBuiltIn && source == rule.Page.Source;

    private bool IsValid(Lazy<Regex> regex, SourceText source, DataScalar pattern, string? use)
    {
        try
        {
            RejectUnknownNames(regex.Value, use);
            return true;
        }
        catch (RegexParseException fault)
        {
            problems.Add(new Problem(source, PlaceOf(pattern, fault.Offset), $"This is not a valid regular expression: {Reason(fault)}"));
            return false;
        }
    }

    private static TextRange PlaceOf(DataScalar pattern, int offset)
    {
        if (pattern.Content is not { } content || offset < 0) return pattern.Range;
        var at = Math.Min(offset, pattern.Text.Length);
        return content.ToSource(at, Math.Min(at + 1, pattern.Text.Length));
    }

    /// <summary>The runtime's message without the pattern, which the place shows already.</summary>
    private static string Reason(RegexParseException fault)
    {
        var marker = $"at offset {fault.Offset}. ";
        var start = fault.Message.IndexOf(marker, StringComparison.Ordinal);
        return start < 0 ? fault.Message : fault.Message[(start + marker.Length)..];
    }

    /// <summary>Where all matches begin with known phrases, only the page itself can name others that are rarer.</summary>
    private PhraseSet? ReadGate(DataScalar? pattern, BuiltInPattern? builtIn, bool hasStarts)
    {
        if (options.Find("gate", out var source) is not null)
            return Register(PhrasesOf(options.List("gate"), source!));
        return hasStarts ? null : Register(builtIn?.Gate ?? [.. Gate.Of(pattern?.Text ?? "")]);
    }

    /// <summary>The phrases as a set, or null where there are none.</summary>
    private PhraseSet? Register(IEnumerable<string> phrases)
    {
        var set = trie.NewSet(PhraseEdge.Apostrophe);
        foreach (var phrase in phrases) set.Add(phrase, PhraseCase.Ignore, isSpaced: phrase.StartsWith(' '));
        return set.Count == 0 ? null : set;
    }

    private List<string> PhrasesOf(ImmutableArray<DataScalar> listed, SourceText source)
    {
        var phrases = new List<string>(listed.Length);
        foreach (var phrase in listed)
            if (!IsBlank(source, phrase)) phrases.Add(phrase.Text);
        return phrases;
    }

    private bool IsBlank(SourceText source, DataScalar phrase)
    {
        if (!string.IsNullOrWhiteSpace(phrase.Text)) return false;
        options.Report(source, phrase, "A phrase of ‘gate’ needs a word or a mark.");
        return true;
    }

    private void RejectUnknownNames(Regex regex, string? use)
    {
        var message = new MessageTemplate(rule.Page.Message);
        string[] known = use is null ? ["found"] : ["found", "use"];
        message.RejectUnknown(rule.Page, [.. known, .. regex.GetGroupNames().Where(static name => name != "0")], problems);
    }
}
