using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>Makes regexes of patterns that strangers may have written: none of them may hang a run.</summary>
internal static class PatternCompiler
{
    /// <summary>How long one search may take where the page does not say.</summary>
    public const int DefaultMilliseconds = 250;

    /// <summary>The regex: linear in time where the pattern allows it, else stopped by the limit.</summary>
    /// <exception cref="RegexParseException">The pattern is not valid.</exception>
    public static Regex Compile(string pattern, bool ignoresCase, int milliseconds)
    {
        var options = RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        var limit = TimeSpan.FromMilliseconds(milliseconds);
        try
        {
            return new Regex(pattern, options | RegexOptions.NonBacktracking, limit);
        }
        catch (NotSupportedException)
        {
            // Lookarounds, backreferences, atomic groups, and patterns whose automaton would be too large.
            return new Regex(pattern, options, limit);
        }
    }
}
