using System.Net;
using System.Text.RegularExpressions;

namespace StyleLint.Vale;

/// <summary>Reads the attributes of an HTML tag.</summary>
internal static partial class ValeAttributes
{
    /// <summary>Names, in lower case, and decoded values; of several of one name the first.</summary>
    public static Dictionary<string, string> Read(ReadOnlySpan<char> tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!tag.Contains('=')) return attributes;
        foreach (Match match in Attribute().Matches(tag.ToString()))
            attributes.TryAdd(match.Groups[1].Value.ToLowerInvariant(), WebUtility.HtmlDecode(match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value));
        return attributes;
    }

    [GeneratedRegex("""([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
