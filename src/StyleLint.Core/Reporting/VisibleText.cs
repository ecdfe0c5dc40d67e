using System.Globalization;
using System.Text;

namespace StyleLint.Reporting;

/// <summary>
/// Makes text safe for a terminal: control characters that could move the cursor, colour or reorder what a reader
/// sees are shown, never sent. Articles, their paths and so the messages come from strangers.
/// </summary>
internal static class VisibleText
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text with every unsafe character replaced by a visible one.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        if (IsSafe(text)) return text.ToString();
        var visible = new StringBuilder(text.Length + 16);
        while (!text.IsEmpty)
        {
            var status = Rune.DecodeFromUtf16(text, out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done)
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[0]:X4}");
            else if (IsSafe(rune))
                visible.Append(text[..length]);
            else
                Append(visible, rune.Value);
            text = text[length..];
        }

        return visible.ToString();
    }

    private static bool IsSafe(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsSurrogate(c) || !IsSafe(new Rune(c)))
                return false;
        return true;
    }

    /// <summary>Joiners stay, since emoji and several scripts are written with them.</summary>
    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) switch
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
