using System.Globalization;
using System.Text.RegularExpressions;
using StyleLint.Data;

namespace StyleLint.Vale;

/// <summary>Makes regexes as Vale's library does, with a time limit.</summary>
internal static partial class ValeRegex
{
    /// <summary>How long one search may take.</summary>
    public const int Milliseconds = 250;

    /// <summary>In characters. The runtime reads longer ones in the square of their length.</summary>
    public const int LongestPattern = 40_000;

    /// <summary>The regex of a pattern.</summary>
    /// <exception cref="RegexParseException">The pattern is not valid.</exception>
    public static Regex Make(string pattern, bool ignoresCase = false) => new(
        pattern.Replace("(?P<", "(?<", StringComparison.Ordinal),
        RegexOptions.CultureInvariant | RegexOptions.Multiline | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None),
        TimeSpan.FromMilliseconds(Milliseconds));

    /// <summary>What matches are replaced with; a number that no group can have stands as it is written, as one does that no group has.</summary>
    public static string Replace(Regex regex, string text, string use)
    {
        try
        {
            return regex.Replace(text, use);
        }
        catch (RegexParseException)
        {
            return use;
        }
    }

    /// <summary>Whether a pattern is valid, and no longer than it may be.</summary>
    public static bool IsValid(string pattern)
    {
        if (pattern.Length > LongestPattern) return false;
        try
        {
            Make(pattern);
            return true;
        }
        catch (RegexParseException)
        {
            return false;
        }
    }

    /// <summary>The regex of a pattern, or null; what is wrong with the pattern is reported.</summary>
    public static Regex? TryMake(ValeDefinition definition, string key, DataNode node, string pattern, bool ignoresCase = false)
    {
        if (pattern.Length > LongestPattern)
        {
            definition.Report(key, node, string.Create(CultureInfo.InvariantCulture, $"The regular expression has {pattern.Length:N0} characters, and {LongestPattern:N0} is the limit. Split the rule."));
            return null;
        }

        try
        {
            return Make(pattern, ignoresCase);
        }
        catch (RegexParseException fault)
        {
            definition.Report(key, node, $"This is no valid regular expression: {fault.Message}");
            return null;
        }
    }

    /// <summary>Whether the pattern holds for itself, so that what stands beside it changes nothing.</summary>
    public static bool StandsAlone(string pattern) => pattern.IndexOf('(') < 0 && pattern.IndexOf('\\') < 0 || !Entangled().IsMatch(pattern);

    /// <summary>Whether a part of a text may match where the whole does not: where edges count, and what must not stand beside a match.</summary>
    public static bool DependsOnEdges(string pattern) => EdgeDependent().IsMatch(pattern);

    [GeneratedRegex(@"(?<![\[])[\^$]|\\[AzZGB]|\(\?<?!", RegexOptions.CultureInvariant)]
    private static partial Regex EdgeDependent();

    /// <summary>Options that last beyond their place, references to groups by number, and named groups.</summary>
    [GeneratedRegex(@"\(\?[imnsx-]+\)|\\[1-9]|\\k|\(\?P?<[A-Za-z]|\(\?'", RegexOptions.CultureInvariant)]
    private static partial Regex Entangled();
}
