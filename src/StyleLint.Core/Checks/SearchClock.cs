using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>
/// Adds up the time of many searches. The limit of a regex holds for one search only, and a pattern that stays just below it would
/// take hours where it is tried at every word of a long text.
/// </summary>
/// <param name="milliseconds">How long all searches may take together.</param>
internal struct SearchClock(long milliseconds)
{
    private long spent;

    /// <summary>The first match from an offset on.</summary>
    /// <exception cref="RegexMatchTimeoutException">This search, or all together, took too long.</exception>
    public Match First(Regex regex, string text, int start)
    {
        var began = Environment.TickCount64;
        var match = regex.Match(text, start);
        Add(regex, text, began);
        return match;
    }

    /// <summary>The match behind another one.</summary>
    /// <inheritdoc cref="First" path="/exception"/>
    public Match Next(Regex regex, string text, Match match)
    {
        var began = Environment.TickCount64;
        var next = match.NextMatch();
        Add(regex, text, began);
        return next;
    }

    private void Add(Regex regex, string text, long began)
    {
        spent += Environment.TickCount64 - began;
        if (spent > milliseconds) throw new RegexMatchTimeoutException(text, regex.ToString(), TimeSpan.FromMilliseconds(milliseconds));
    }
}
