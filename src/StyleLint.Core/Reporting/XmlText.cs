using System.Text;

namespace StyleLint.Reporting;

/// <summary>
/// Text in XML 1.0, which has no way to write most control characters, halves of surrogate pairs and two noncharacters: they are
/// shown, as a terminal shows them.
/// </summary>
internal static class XmlText
{
    /// <summary>Text for an attribute in double quotation marks, on one line.</summary>
    public static string Attribute(ReadOnlySpan<char> text) => Escape(VisibleText.Escape(text)).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>Text between tags; line feeds stay.</summary>
    public static string Content(string text) => Escape(string.Join('\n', text.Split('\n').Select(static line => VisibleText.Escape(line))));

    private static string Escape(string visible) => new StringBuilder(visible)
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")
        .Replace("\uFFFE", "\\uFFFE").Replace("\uFFFF", "\\uFFFF")
        .ToString();
}
