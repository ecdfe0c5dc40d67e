using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>How reports write severities and safeties: as rule pages and configurations do.</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };

    public static string Of(FixSafety safety) => safety == FixSafety.Safe ? "safe" : "offer";
}
