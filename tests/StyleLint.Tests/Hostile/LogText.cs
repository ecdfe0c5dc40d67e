using System.Globalization;
using System.Text.RegularExpressions;

namespace StyleLint.Tests.Hostile;

/// <summary>What may stand in the log of a CI system and on a terminal.</summary>
internal static partial class LogText
{
    /// <summary>No character moves the cursor, colours or reorders, and no line is a command of GitHub, Azure or TeamCity.</summary>
    public static void IsHarmless(string output)
    {
        Assert.DoesNotContain(output, static c => c != '\n' && (char.IsControl(c) || (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not '\u200C' and not '\u200D')));
        Assert.DoesNotContain(output, static c => char.IsSurrogate(c) || c == '\uFFFD');
        Assert.DoesNotMatch(Command(), output);
        Assert.DoesNotContain(output.Split('\n'), static line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"##\w*\[")]
    private static partial Regex Command();
}
