namespace StyleLint.Cli;

/// <summary>Emphasis on a terminal, or none.</summary>
internal readonly record struct Ink(bool IsColored)
{
    /// <summary>Text that stands out.</summary>
    public string Bold(string text) => IsColored ? $"\u001B[1m{text}\u001B[22m" : text;

    /// <summary>Text that stands back.</summary>
    public string Dim(string text) => IsColored ? $"\u001B[2m{text}\u001B[22m" : text;
}
