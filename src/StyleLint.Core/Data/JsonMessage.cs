namespace StyleLint.Data;

/// <summary>Says in a copy editor's words what the JSON reader says in its own.</summary>
internal static class JsonMessage
{
    private const string InvalidValue = "A value must stand here: text in quotation marks, a number, ‘true’, ‘false’, ‘null’, a list or an object.";

    private static readonly (string Part, string Message)[] Known =
    [
        ("maximum configured depth", DataLimits.TooDeep),
        ("is an invalid JSON literal", InvalidValue),
        ("is an invalid start of a value", InvalidValue),
        ("is an invalid start of a property name", "A key in quotation marks must stand here."),
        ("is invalid after a property name", "A colon must follow this key."),
        ("is invalid after a value", "A comma or a closing bracket must stand here."),
        ("is invalid after a single JSON value", "Nothing may follow the end of the JSON; remove it."),
        ("trailing comma", "The comma in front of this bracket must go."),
        ("invalid escapable character", "This backslash starts no known escape; write ‘\\\\’ for a backslash."),
        ("within a JSON string", "This text is never closed, or holds a character that must be written as an escape."),
        ("Expected end of string", "This text is never closed; put a quotation mark at its end."),
        ("within a number", "This is no number; text must stand in quotation marks."),
        ("Expected depth to be zero", "This list or object is never closed."),
    ];

    /// <summary>The message for a message of the reader, which ends with a place of its own.</summary>
    public static string Of(string message)
    {
        foreach (var (part, known) in Known)
            if (message.Contains(part, StringComparison.Ordinal))
                return known;
        var place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return UnknownMistake.Of("JSON", place < 0 ? message : message[..place]);
    }
}
