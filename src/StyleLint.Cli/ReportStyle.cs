namespace StyleLint.Cli;

/// <summary>How the reports of a run are written, whatever their format.</summary>
/// <param name="UseColor">Whether text on standard output is coloured.</param>
/// <param name="IsQuiet">Whether text says nothing where nothing was found.</param>
/// <param name="WithStatistics">Whether text ends with the number of diagnostics of each rule.</param>
internal readonly record struct ReportStyle(bool UseColor, bool IsQuiet, bool WithStatistics);
