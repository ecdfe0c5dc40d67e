using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Data;

/// <summary>Reads JSON, without comments and trailing commas, as data with places.</summary>
internal static class JsonReader
{
    /// <summary>The value that a stretch of a file holds; null where it is empty or broken.</summary>
    /// <param name="source">The file.</param>
    /// <param name="range">The stretch of it that is JSON.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static DataNode? Read(SourceText source, TextRange range, List<Problem> problems)
    {
        var report = new DataProblems(source, range, problems);
        if (report.RejectTooLong() || source.Slice(range).IsWhiteSpace()) return null;
        return new JsonTree(report).ReadDocument();
    }
}
