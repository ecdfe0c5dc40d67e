namespace StyleLint.Reporting;

/// <summary>
/// What CI systems take for a command wherever it stands in a line of output: <c>##[error]</c> (GitHub, Azure), <c>##vso[…]</c> (Azure),
/// <c>##teamcity[…]</c>. Its second <c>#</c> is shown as an escape.
/// </summary>
internal static class CommandMark
{
    /// <summary>What is shown for the character.</summary>
    public const string Escape = "\\u0023";

    /// <summary>Whether a text has one. A heading of a rule page, <c>## Evidence</c>, is none.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (var rest = text; rest.IndexOf("##", StringComparison.Ordinal) is >= 0 and var at; rest = rest[(at + 1)..])
            if (IsAt(rest, at + 1))
                return true;
        return false;
    }

    /// <summary>Whether the second <c>#</c> of one stands at a place.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at] != '#' || text[at - 1] != '#') return false;
        var name = text[(at + 1)..];
        var end = name.IndexOfAnyExceptInRange('A', 'z'); // The bracket lies between the letters.
        return (end < 0 ? name : name[..end]).Contains('[');
    }
}
