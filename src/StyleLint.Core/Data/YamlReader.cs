using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Data;

/// <summary>Reads YAML as data with places. Tags, anchors and aliases are refused: nothing here needs them, and bombs do.</summary>
internal static class YamlReader
{
    /// <summary>The value that a stretch of a file holds; null where it is empty or broken.</summary>
    /// <param name="source">The file.</param>
    /// <param name="range">The stretch of it that is YAML.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static DataNode? Read(SourceText source, TextRange range, List<Problem> problems)
    {
        var report = new DataProblems(source, range, problems);
        return report.RejectTooLong() || HasNul(report) ? null : new YamlTree(report).ReadDocument();
    }

    // To the parser a NUL is the end: what follows would be lost without a word.
    private static bool HasNul(DataProblems report)
    {
        var at = report.Source.Slice(report.Range).IndexOf('\0');
        if (at < 0) return false;
        report.Add(report.Range.Start + at, report.Range.Start + at + 1, "A NUL character must not stand in YAML; remove it.");
        return true;
    }
}
