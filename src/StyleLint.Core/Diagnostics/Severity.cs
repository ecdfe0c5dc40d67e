namespace StyleLint.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>An editor may think about it.</summary>
    Suggestion,

    /// <summary>Wrong by the stylebook.</summary>
    Warning,

    /// <summary>May not be published.</summary>
    Error,
}
