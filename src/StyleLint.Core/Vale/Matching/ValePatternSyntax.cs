using System.Text;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary>Puts the regexes of rules together as Vale does.</summary>
internal static class ValePatternSyntax
{
    private const string Placeholder = "%s";

    /// <summary>The pattern of a rule's tokens.</summary>
    /// <param name="definition">The rule.</param>
    /// <param name="key">The key of the tokens.</param>
    /// <param name="tokens">The tokens, with their places.</param>
    /// <param name="isWord">Whether they are whole words.</param>
    /// <param name="ignoresCase">Whether upper and lower case are the same.</param>
    /// <param name="raw">What stands before or behind them.</param>
    /// <param name="appends">Whether <paramref name="raw"/> stands behind them.</param>
    /// <returns>The pattern, or null where it cannot match or is not valid.</returns>
    public static ValePattern? Make(ValeDefinition definition, string key, IReadOnlyList<(DataNode Node, string Text)> tokens, bool isWord, bool ignoresCase, string raw = "", bool appends = false)
    {
        if (tokens.Count == 0 && raw.Length == 0) return null;
        foreach (var (node, text) in tokens)
            if (!ValeSafeSyntax.IsValid(text) && (raw.Length == 0 && key == "swap" || ValeRegex.StandsAlone(text)) && ValeRegex.TryMake(definition, key, node, text) is null)
                return null;
        var texts = tokens.Select(static token => token.Text).ToList();
        var (before, after) = EdgesOf(definition.Vale.WordTemplate, isWord);

        // A substitution has to know which of its keys it was.
        if (raw.Length == 0 && (key == "swap" || texts.TrueForAll(ValeRegex.StandsAlone))) return new ValePattern([.. texts], before, after, ignoresCase, null);
        var core = texts.Count == 0 ? "" : $"{before}(?:{string.Join('|', texts)}){after}";
        var whole = appends ? core + raw : raw + core;
        return ValeSafeSyntax.IsValid(whole) || IsValid(definition, raw.Length > 0 ? "raw" : key, tokens, whole) ? new ValePattern([.. texts], before, after, ignoresCase, whole) : null;
    }

    /// <summary>A token may refer to a group of another, so that it need not be valid by itself.</summary>
    private static bool IsValid(ValeDefinition definition, string key, IReadOnlyList<(DataNode Node, string Text)> tokens, string whole)
    {
        if (ValeRegex.IsValid(whole)) return true;
        foreach (var (node, text) in tokens)
            if (!ValeRegex.IsValid(text) && ValeRegex.TryMake(definition, key, node, text) is null)
                return false;
        return ValeRegex.TryMake(definition, key, definition.List(key).FirstOrDefault() ?? definition.Rule.Page.Check, whole) is not null;
    }

    private static (string Before, string After) EdgesOf(string template, bool isWord)
    {
        if (!isWord) return ("", "");
        var place = template.IndexOf(Placeholder, StringComparison.Ordinal);
        return place < 0 ? (@"\b", @"\b") : (template[..place], template[(place + Placeholder.Length)..]);
    }

    /// <summary>Makes groups that catch ones that do not: each alternative of a substitution is one group.</summary>
    public static string WithoutGroups(string pattern)
    {
        if (!pattern.Contains('(', StringComparison.Ordinal)) return pattern;
        var made = new StringBuilder(pattern.Length + 8);
        for (var at = 0; at < pattern.Length; at++)
        {
            made.Append(pattern[at]);
            if (pattern[at] == '(' && (at == 0 || pattern[at - 1] != '\\') && (at + 1 == pattern.Length || pattern[at + 1] != '?')) made.Append("?:");
        }

        return made.ToString();
    }
}
