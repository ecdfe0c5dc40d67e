using StyleLint.Reporting;

namespace StyleLint.Diagnostics;

/// <summary>Writes a baseline: sorted, an entry a line, so that a change of it can be read and merged.</summary>
internal static class BaselineWriter
{
    /// <summary>Writes the file's text.</summary>
    public static void Write(Baseline baseline, TextWriter output)
    {
        output.Write($$"""{"version": {{BaselineReader.Version}}, "files": {""");
        var separator = "\n";
        foreach (var (path, entries) in baseline.Files)
        {
            output.Write($"{separator}  {JsonText.Quote(path)}: [\n    ");
            output.Write(string.Join(",\n    ", entries.Select(TextOf)));
            output.Write("\n  ]");
            separator = ",\n";
        }

        output.Write("\n}}\n");
    }

    private static string TextOf(BaselineEntry entry) =>
        $$"""{"rule": {{JsonText.Quote(entry.Rule)}}, "text": {{JsonText.Quote(entry.Text)}}, "fingerprint": {{JsonText.Quote(entry.Fingerprint)}}}""";
}
