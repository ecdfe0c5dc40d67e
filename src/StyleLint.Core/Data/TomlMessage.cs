using System.Text.RegularExpressions;

namespace StyleLint.Data;

/// <summary>Turns a message of the TOML parser into a sentence of our own kind.</summary>
internal static partial class TomlMessage
{
    /// <summary>What to say of a string that goes on to the end of its line or of the data.</summary>
    public const string Unclosed = "This text is never closed; put a quotation mark at its end.";

    private const int MaxQuoted = 40;

    /// <summary>The message for a message of the parser.</summary>
    public static string Of(string message)
    {
        if (message.Contains("Invalid newline in a string", StringComparison.Ordinal)) return Unclosed;
        if (message.Contains("while expecting a value", StringComparison.Ordinal)) return "A value must follow ‘=’.";
        var text = Quoted().Replace(message, match => $"‘{Shorten(match.Groups[1].Value)}’").Replace("\u2424", "the end of the line", StringComparison.Ordinal);
        return $"The TOML cannot be read: {char.ToLowerInvariant(text[0])}{text[1..].TrimEnd('.', ';')}.";
    }

    private static string Shorten(string text) => text.Length <= MaxQuoted ? text : string.Concat(text.AsSpan(0, MaxQuoted), "…");

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();
}
