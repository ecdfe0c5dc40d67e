namespace StyleLint.Newsroom;

/// <summary>
/// Reads names without regard to case, accents, apostrophes and periods, and a hyphen as a blank: <c>ST. JOHN’S</c> is
/// <c>St John's</c>. Works on spans, so that looking a name up makes no string.
/// </summary>
internal static class NameFolding
{
    private const string Accented = "ÀÁÂÃÄÅĀĂĄÇĆČÈÉÊËĒĘĚÌÍÎÏĪİÑŃŇÒÓÔÕÖØŌŐŚŠŞȘÙÚÛÜŪŮŰÝŸŹŻŽĞŁŢȚĐ";
    private const string Plain = "AAAAAAAAACCCEEEEEEEIIIIIINNNOOOOOOOOSSSSUUUUUUUYYZZZGLTTD";

    /// <summary>A hash that is the same for all spellings that <see cref="Equal"/> takes for one name.</summary>
    public static uint Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
            if (Fold(letter) is var folded and not '\0')
                hash = (hash ^ folded) * 16777619u;
        return hash;
    }

    /// <summary>Whether two spellings are one name.</summary>
    public static bool Equal(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int l = 0, r = 0;
        while (true)
        {
            var a = Next(left, ref l);
            if (a != Next(right, ref r)) return false;
            if (a == '\0') return true;
        }
    }

    private static char Next(ReadOnlySpan<char> name, ref int at)
    {
        while (at < name.Length)
            if (Fold(name[at++]) is var folded and not '\0')
                return folded;
        return '\0';
    }

    private static char Fold(char letter)
    {
        if (letter is >= 'A' and <= 'Z' or >= '0' and <= '9') return letter;
        if (letter is >= 'a' and <= 'z') return (char)(letter - 32);
        if (letter is '.' or '\'' or '’' or '‘' or 'ʻ') return '\0';
        if (letter is '-' or ' ' or '\u00A0') return ' ';
        var upper = char.ToUpperInvariant(letter);
        var accent = Accented.IndexOf(upper, StringComparison.Ordinal);
        return accent < 0 ? upper : Plain[accent];
    }
}
