namespace StyleLint.Data;

/// <summary>Passes on a parser's message that we have no better words for.</summary>
internal static class UnknownMistake
{
    /// <summary>A sentence with the parser's message in it.</summary>
    /// <param name="format">What was read: YAML, TOML or JSON.</param>
    /// <param name="message">The parser's message; it may quote the file, control characters and all.</param>
    public static string Of(string format, string message)
    {
        var text = QuotedText.Clean(message).Trim().TrimEnd('.', ';');
        return text.Length == 0 ? $"The {format} cannot be read." : $"The {format} cannot be read: {char.ToLowerInvariant(text[0])}{text[1..]}.";
    }
}
