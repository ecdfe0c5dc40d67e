namespace StyleLint.Vale;

/// <summary>
/// Knows regexes that are valid beyond doubt, so that they need not be made at the start only to be proved: letters, digits and marks, groups
/// that do not catch or only catch, simple classes, and one quantifier behind each.
/// </summary>
internal static class ValeSafeSyntax
{
    /// <summary>Whether the pattern is valid; false where it takes more to tell.</summary>
    public static bool IsValid(string pattern)
    {
        var (depth, isQuantifiable) = (0, false);
        for (var at = 0; at < pattern.Length;)
        {
            var character = pattern[at];
            if (character is '?' or '*' or '+')
            {
                if (!isQuantifiable) return false;
                (isQuantifiable, at) = (false, at + 1);
                continue;
            }

            var length = LengthAt(pattern, at, ref depth);
            if (length == 0 || depth < 0) return false;
            isQuantifiable = character is not ('(' or '|') && !(character == '\\' && pattern[at + 1] == 'b');
            at += length;
        }

        return depth == 0;
    }

    private static int LengthAt(string pattern, int at, ref int depth)
    {
        switch (pattern[at])
        {
            case '(':
                depth++;
                return pattern.AsSpan(at).StartsWith("(?:", StringComparison.Ordinal) ? 3 : at + 1 < pattern.Length && pattern[at + 1] == '?' ? 0 : 1;
            case ')':
                depth--;
                return 1;
            case '\\': return at + 1 < pattern.Length && pattern[at + 1] is 'b' or 's' or 'S' or 'w' or 'W' or 'd' or 'D' or '.' or '-' or '(' or ')' or '?' or '!' or '/' or '+' or '*' or '$' ? 2 : 0;
            case '[': return LengthOfClass(pattern, at);
            case '{' or '}' or '^' or '$' or '#' or ']': return 0;
            default: return 1;
        }
    }

    /// <summary>A class of letters, digits, blanks and some marks, without ranges but a-z, A-Z and 0-9.</summary>
    private static int LengthOfClass(string pattern, int at)
    {
        var end = pattern.IndexOf(']', at);
        if (end < 0) return 0;
        var inside = pattern[(at + 1)..end];
        if (inside.StartsWith('^')) inside = inside[1..];
        foreach (var known in new[] { "a-z", "A-Z", "0-9", @"\s", @"\w", @"\d" }) inside = inside.Replace(known, "x", StringComparison.Ordinal);
        if (inside.StartsWith('-')) inside = inside[1..] + "x";
        else if (inside.EndsWith('-')) inside = inside[..^1] + "x";
        foreach (var character in inside)
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '.' or '?' or '!' or ',' or ';' or ':' or '\'' or '"' or '/' or '—' or '–' or '’'))
                return 0;
        return inside.Length == 0 ? 0 : end - at + 1;
    }
}
