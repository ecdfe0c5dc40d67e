using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>Makes regexes of patterns that strangers may have written: none of them may hang a run.</summary>
internal static class PatternCompiler
{
    /// <summary>How long one search may take where the page does not say.</summary>
    public const int DefaultMilliseconds = 250;

    /// <summary>In characters. The runtime reads longer ones in the square of their length.</summary>
    public const int LongestPattern = 20_000;

    /// <summary>The regex, which may need more than linear time and then stops at the limit. Cheap to make.</summary>
    /// <exception cref="RegexParseException">The pattern is not valid.</exception>
    public static Regex Compile(string pattern, bool ignoresCase, int milliseconds) =>
        new(pattern, RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None), TimeSpan.FromMilliseconds(milliseconds));

    /// <summary>The same pattern, but it matches only where a search is told to start.</summary>
    public static string AtStart(string pattern) => $"\\G(?:{pattern})";

    /// <summary>
    /// The same regex in linear time, where the pattern allows it. Making it takes 10 ms and more, so that is put off
    /// until a text is too much for the other one.
    /// </summary>
    public static Regex MakeLinear(Regex regex)
    {
        try
        {
            return new Regex(regex.ToString(), regex.Options | RegexOptions.NonBacktracking, regex.MatchTimeout);
        }
        catch (NotSupportedException)
        {
            // Lookarounds, backreferences, atomic groups, and patterns whose automaton would be too large.
            return regex;
        }
    }
}
