using System.Text;
using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;
using StyleLint.Files;

namespace StyleLint.Vale;

/// <summary>Reads vocabularies: folders with <c>accept.txt</c> and <c>reject.txt</c>, a regex a line.</summary>
internal static class ValeVocabulary
{
    private const int LargestFile = 4 * 1024 * 1024;

    /// <summary>Links are not followed: two that lead back to their folder would make more paths than can ever be walked.</summary>
    private static EnumerationOptions Beneath { get; } = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 8 };

    /// <summary>The settings with the words of one more vocabulary.</summary>
    /// <param name="settings">The settings so far.</param>
    /// <param name="folder">The vocabulary's folder.</param>
    /// <param name="shown">How a configuration names it.</param>
    /// <param name="source">The configuration.</param>
    /// <param name="place">Where the configuration names it.</param>
    /// <param name="problems">Receives what cannot be read.</param>
    public static ValeSettings Add(ValeSettings settings, string folder, string shown, SourceText source, DataNode place, List<Problem> problems)
    {
        try
        {
            return settings with
            {
                Vocabularies = [.. settings.Vocabularies, shown],
                Accept = [.. settings.Accept.Union(WordsOf(folder, "accept.txt"), StringComparer.Ordinal)],
                Reject = [.. settings.Reject.Union(WordsOf(folder, "reject.txt"), StringComparer.Ordinal)],
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(source, place.Range, $"The vocabulary ‘{shown}’ cannot be read: {fault.Message}"));
            return settings;
        }
    }

    private static string[] LinesOf(string file) => FileOpening.ReadAll(file, LargestFile) is { } bytes
        ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n')
        : throw new IOException($"{Path.GetFileName(file)} is larger than {LargestFile / (1024 * 1024)} MB.");

    private static List<string> WordsOf(string folder, string name) =>
        [.. Directory.EnumerateFiles(folder, name, Beneath).SelectMany(LinesOf).Select(static line => line.Trim())
            .Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))];
}
