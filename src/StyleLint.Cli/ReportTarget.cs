namespace StyleLint.Cli;

/// <summary>One report of a run.</summary>
/// <param name="Format">How: one of <see cref="ReportTargets.Formats"/>.</param>
/// <param name="File">The full path of the file that it goes to; null for standard output.</param>
internal sealed record ReportTarget(string Format, string? File);
