using StyleLint.Diagnostics;

namespace StyleLint.Reporting.Html;

/// <summary>How the page names severities.</summary>
internal static class HtmlSeverity
{
    /// <summary>The class of an element.</summary>
    public static string ClassOf(Severity severity) => severity switch
    {
        Severity.Error => "e",
        Severity.Warning => "w",
        _ => "s",
    };
}
