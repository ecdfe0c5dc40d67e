namespace StyleLint.Data;

/// <summary>Says in a copy editor's words what a YAML parser says in its own.</summary>
internal static class YamlMessage
{
    private static readonly (string Part, string Message)[] Known =
    [
        ("multiline plain scalar, found invalid mapping", "This key is read as text that goes on from the line above; check that line’s colon and this line’s indentation."),
        ("found invalid mapping", "A value with a colon and a blank in it must stand in quotation marks."),
        ("cannot start any token", "A value must not start with this character; put the value in quotation marks."),
        ("double-quoted scalar", "This quotation mark is never closed, or the lines after it are not indented."),
        ("quoted scalar", "This quotation mark is never closed, or the lines after it are not indented."),
        ("did not find expected ',' or ']'", Unclosed),
        ("did not find expected ',' or '}'", Unclosed),
        ("did not find expected '-' indicator", "Every item of this list must start with ‘-’ in the same column."),
        ("did not find expected <document end>", "This line does not belong to what stands above; check its indentation."),
        ("did not find expected key", "A key, a colon and a blank must stand here, indented as the keys above."),
        ("could not find expected ':'", "A colon must follow this key."),
        ("mapping values are not allowed", "A key must not stand here; check the indentation, or put the value in quotation marks."),
        ("unknown escape character", "This backslash starts no known escape; write ‘\\\\’ for a backslash."),
        ("block scalar, found extra spaces", "The first line of this block is indented deeper than the lines that follow."),
        ("more spaces in lines above", "The blank lines at the start of this block are indented deeper than its text."),
        ("invalid tab", Tab),
        ("tab character", Tab),
    ];

    /// <summary>What to say of a list or map that goes on to the end of the data.</summary>
    public const string Unclosed = "This list or map is never closed, or a comma is missing in it.";

    /// <summary>What to say of a tab in front of a key or an item.</summary>
    public const string Tab = "A tab must not indent YAML; use blanks.";

    /// <summary>What to say of words behind a quoted value, the commonest mistake in headlines.</summary>
    public const string BehindQuote = "Nothing may follow the closing quotation mark; put all of the value in quotation marks and double those inside it.";

    /// <summary>The message for a message of the parser.</summary>
    public static string Of(string message)
    {
        foreach (var (part, known) in Known)
            if (message.Contains(part, StringComparison.OrdinalIgnoreCase))
                return known;
        return UnknownMistake.Of("YAML", message);
    }
}
