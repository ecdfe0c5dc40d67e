using System.Buffers;
using System.Net;

namespace StyleLint.Vale;

/// <summary>Reads the attributes of an HTML tag.</summary>
internal static class ValeAttributes
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f\v\u0085\u00A0\"'<>/=");
    private static readonly SearchValues<char> BareEnds = SearchValues.Create(" \t\r\n\f\v\u0085\u00A0\"'=<>`");

    /// <summary>Names, in lower case, and decoded values; of several of one name the first.</summary>
    public static Dictionary<string, string> Read(ReadOnlySpan<char> tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (tag.Contains('='))
        {
            var start = tag.IndexOfAnyExcept(NameEnds);
            if (start < 0) break;
            tag = tag[start..];
            var length = tag.IndexOfAny(NameEnds) is >= 0 and var end ? end : tag.Length;
            var name = tag[..length];
            tag = tag[length..];
            if (TryReadValue(ref tag, out var value)) attributes.TryAdd(name.ToString().ToLowerInvariant(), WebUtility.HtmlDecode(value.ToString()));
        }

        return attributes;
    }

    private static bool TryReadValue(ref ReadOnlySpan<char> tag, out ReadOnlySpan<char> value)
    {
        value = [];
        var rest = tag.TrimStart();
        if (rest.IsEmpty || rest[0] != '=') return false;
        rest = rest[1..].TrimStart();
        if (rest.IsEmpty) return false;
        var isQuoted = rest[0] is '"' or '\'';
        if (isQuoted)
        {
            var close = rest[1..].IndexOf(rest[0]);
            if (close < 0) return false;
            value = rest.Slice(1, close);
            tag = rest[(close + 2)..];
            return true;
        }

        var length = rest.IndexOfAny(BareEnds) is >= 0 and var end ? end : rest.Length;
        if (length == 0) return false;
        value = rest[..length];
        tag = rest[length..];
        return true;
    }
}
