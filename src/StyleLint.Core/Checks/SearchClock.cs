using System.Text.RegularExpressions;

namespace StyleLint.Checks;

/// <summary>
/// Limits the time of many searches. The limit of a regex holds for one search only, and a pattern that stays just below it would
/// take hours where it is tried at every word of a long text.
/// </summary>
/// <param name="milliseconds">How long all searches may take together.</param>
internal struct SearchClock(long milliseconds)
{
    /// <summary>Most searches take less than a look at the system's clock, so it is asked once for so many.</summary>
    private const int SearchesPerLook = 8;

    private long began;
    private int searches;

    /// <summary>The first match from an offset on.</summary>
    /// <exception cref="RegexMatchTimeoutException">This search, or all together, took too long.</exception>
    public Match First(Regex regex, string text, int start)
    {
        Look(regex, text);
        return regex.Match(text, start);
    }

    /// <summary>The match behind another one.</summary>
    /// <inheritdoc cref="First" path="/exception"/>
    public Match Next(Regex regex, string text, Match match)
    {
        Look(regex, text);
        return match.NextMatch();
    }

    private void Look(Regex regex, string text)
    {
        if (searches++ % SearchesPerLook != 0) return;
        var now = Environment.TickCount64;
        if (searches == 1) began = now;
        else if (now - began > milliseconds) throw new RegexMatchTimeoutException(text, regex.ToString(), TimeSpan.FromMilliseconds(milliseconds));
    }
}
