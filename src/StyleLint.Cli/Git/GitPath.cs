using System.Text;

namespace StyleLint.Cli.Git;

/// <summary>A path as Git prints it: with the prefix <c>b/</c>, and in quotation marks with escapes where it holds unusual characters.</summary>
internal static class GitPath
{
    private const string Prefix = "b/";

    /// <summary>The path, or null for <c>/dev/null</c>.</summary>
    public static string? Read(ReadOnlySpan<char> printed)
    {
        // Git ends a path that has a blank with a tab, so that patch programs find its end.
        printed = printed.TrimEnd('\t');
        var path = printed is ['"', .., '"'] ? Unquote(printed[1..^1]) : printed.ToString();
        return path.StartsWith(Prefix, StringComparison.Ordinal) ? path[Prefix.Length..] : null;
    }

    private static string Unquote(ReadOnlySpan<char> quoted)
    {
        var bytes = new List<byte>(quoted.Length);
        for (var at = 0; at < quoted.Length; at++)
            if (quoted[at] != '\\') bytes.AddRange(Encoding.UTF8.GetBytes(quoted[at].ToString()));
            else if (at + 3 < quoted.Length && char.IsAsciiDigit(quoted[at + 1])) bytes.Add(Octal(quoted.Slice((at += 3) - 2, 3)));
            else if (at + 1 < quoted.Length) bytes.Add(Escaped(quoted[++at]));
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static byte Octal(ReadOnlySpan<char> digits) => (byte)(((digits[0] - '0') << 6) | ((digits[1] - '0') << 3) | (digits[2] - '0'));

    private static byte Escaped(char letter) => letter switch
    {
        'a' => 7,
        'b' => 8,
        't' => 9,
        'n' => 10,
        'v' => 11,
        'f' => 12,
        'r' => 13,
        _ => (byte)letter,
    };
}
