using System.Text.RegularExpressions;

namespace StyleLint.Reporting;

/// <summary>Plain text as SARIF's messages carry it.</summary>
internal static partial class SarifMessage
{
    /// <summary>
    /// Messages quote articles, in which <c>{0}</c> is no placeholder and <c>[here](address)</c> no link that a viewer should
    /// make clickable (SARIF 2.1.0, 3.11.5 and 3.11.6), and control characters are shown.
    /// </summary>
    public static string Escape(string text)
    {
        var visible = VisibleText.Escape(text);
        if (visible.AsSpan().IndexOfAny('{', '[') < 0) return visible;
        return Link().Replace(Placeholder().Replace(visible, "{$0}"), @"\[$1\](");
    }

    [GeneratedRegex(@"\{[0-9]+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<!\\)\[([^\[\]]*)\]\(", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
