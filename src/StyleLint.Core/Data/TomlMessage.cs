using System.Text.RegularExpressions;

namespace StyleLint.Data;

/// <summary>Says in a copy editor's words what the TOML parser says in its own.</summary>
internal static partial class TomlMessage
{
    /// <summary>What to say of a string that goes on to the end of its line or of the data.</summary>
    public const string Unclosed = "This text is never closed; put a quotation mark at its end.";

    private static readonly (string Part, string Message)[] Known =
    [
        ("Invalid newline in a string", Unclosed),
        ("Invalid End-Of-File", Unclosed),
        ("while expecting a value", "A value must follow ‘=’."),
        ("for a value", "A value must stand here; text must stand in quotation marks."),
        ("Expecting `=` after a key", "‘=’ must follow this key."),
        ("while expecting token `newline`", "Nothing may follow the end of the value; check its quotation marks."),
        ("Expecting a closing `]`", "This list is never closed, or a comma is missing in it."),
        ("Unexpected token [", "A key or a table in brackets must stand here."),
        ("escape", "This backslash starts no known escape; write ‘\\\\’ for a backslash."),
        ("control character", "This text holds a control character; remove it."),
        ("date time", "This is no date; write it as in 2021-12-07 or put it in quotation marks."),
    ];

    /// <summary>The message for a message of the parser.</summary>
    public static string Of(string message)
    {
        // The parser names a line of its own counting, which is not the file's.
        if (Redefinition().Match(message) is { Success: true } twice) return $"The key {QuotedText.Of(twice.Groups[1].Value)} is already given; remove one of the two.";
        foreach (var (part, known) in Known)
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase))
                return known;
        return UnknownMistake.Of("TOML", Quoted().Replace(message, match => QuotedText.Of(match.Groups[1].Value)));
    }

    [GeneratedRegex("^The key `([^`]*)` is already defined")]
    private static partial Regex Redefinition();

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quoted();
}
