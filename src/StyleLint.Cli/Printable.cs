using System.Text;

namespace StyleLint.Cli;

/// <summary>Makes text of strangers safe to print: a control character in a file name must not drive the terminal.</summary>
internal static class Printable
{
    /// <summary>The text with control characters but line feed and tab written as <c>\u001B</c>.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsUnsafe(character)) safe.Append("\\u").Append(((int)character).ToString("X4", null));
            else safe.Append(character);
        }

        return safe.ToString();
    }

    /// <summary>Control characters, and those that reorder what a terminal shows.</summary>
    private static bool IsUnsafe(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t'))
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
