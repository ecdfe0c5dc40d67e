using System.Text;

namespace StyleLint.Reporting.Html;

/// <summary>Text in HTML. Characters that could deceive a reader are shown, as in every report; a tab stays one.</summary>
internal static class HtmlText
{
    /// <summary>The text for between tags and for attributes in double quotation marks.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var tab = text.IndexOf('\t'); tab >= 0; tab = text.IndexOf('\t'))
        {
            escaped.Append(VisibleText.Escape(text[..tab])).Append('\t');
            text = text[(tab + 1)..];
        }

        return escaped.Append(VisibleText.Escape(text))
            .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;")
            .Replace("\uFFFE", "\\uFFFE").Replace("\uFFFF", "\\uFFFF")
            .ToString();
    }
}
