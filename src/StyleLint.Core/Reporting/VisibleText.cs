using System.Buffers;
using System.Globalization;
using System.Text;

namespace StyleLint.Reporting;

/// <summary>
/// Makes text safe for a terminal and for the log of a CI system: control characters that could move the cursor, colour or reorder what a
/// reader sees, and what would be a command, are shown, never sent. Articles, their paths and so the messages come from strangers.
/// </summary>
internal static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const string Command = "::";

    /// <summary>The text with every unsafe character replaced by a visible one.</summary>
    public static string Escape(string text) => IsSafe(text) ? text : Escape(text.AsSpan());

    /// <inheritdoc cref="Escape(string)"/>
    public static string Escape(ReadOnlySpan<char> text)
    {
        if (IsSafe(text)) return text.ToString();
        var visible = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (status != OperationStatus.Done) visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
            else if (CommandMark.IsAt(text, at)) visible.Append(CommandMark.Escape);
            else if (IsSafe(rune)) visible.Append(text.Slice(at, length));
            else Append(visible, rune.Value);
            at += length;
        }

        return visible.ToString();
    }

    /// <summary>The same for text that starts a line, where GitHub takes <c>::error::</c> for a command, blanks before it or not.</summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var visible = Escape(text);
        var blanks = visible.Length - visible.AsSpan().TrimStart().Length;
        return visible.AsSpan(blanks).StartsWith(Command, StringComparison.Ordinal) ? $"{visible.AsSpan(0, blanks)}\\u003A{visible.AsSpan(blanks + 1)}" : visible;
    }

    private static bool IsSafe(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange(' ', '~');
        foreach (var c in other < 0 ? [] : text[other..])
            if (char.IsSurrogate(c) || !IsSafe(new Rune(c)))
                return false;
        return !CommandMark.IsIn(text);
    }

    /// <summary>Whether a character is shown as it is. Joiners are, since emoji and several scripts are written with them.</summary>
    public static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Format => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner,
        _ => true,
    };

    private static void Append(StringBuilder visible, int value)
    {
        if (value < 0x20) visible.Append((char)(0x2400 + value));
        else if (value == 0x7F) visible.Append('\u2421');
        else if (value <= 0xFFFF) visible.Append(CultureInfo.InvariantCulture, $"\\u{value:X4}");
        else visible.Append(CultureInfo.InvariantCulture, $"\\U{value:X8}");
    }
}
