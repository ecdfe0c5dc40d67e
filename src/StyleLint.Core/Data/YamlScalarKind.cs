using System.Globalization;
using System.Text.RegularExpressions;

namespace StyleLint.Data;

/// <summary>What an unquoted YAML scalar is: the core schema of YAML 1.2, and dates, which front matter is full of.</summary>
internal static partial class YamlScalarKind
{
    /// <summary>The kind of an unquoted scalar.</summary>
    public static DataScalarKind Of(string text)
    {
        if (text.Length == 0) return DataScalarKind.Null;
        if (char.IsAsciiLetter(text[0]) || text[0] == '~') return OfWord(text);
        if (text[0] is not ('+' or '-' or '.' or (>= '0' and <= '9'))) return DataScalarKind.Text;
        if (Number().IsMatch(text)) return DataScalarKind.Number;
        return IsDate(text) ? DataScalarKind.Date : DataScalarKind.Text;
    }

    private static DataScalarKind OfWord(string text) => text switch
    {
        "null" or "Null" or "NULL" or "~" => DataScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => DataScalarKind.Boolean,
        _ => DataScalarKind.Text,
    };

    private static bool IsDate(string text)
    {
        var match = Date().Match(text);
        return match.Success && DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    [GeneratedRegex(@"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]*)?)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
