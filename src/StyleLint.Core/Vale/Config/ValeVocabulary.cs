using StyleLint.Articles;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Vale;

/// <summary>Reads vocabularies: folders with <c>accept.txt</c> and <c>reject.txt</c>, a regex a line.</summary>
internal static class ValeVocabulary
{
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

    private static List<string> WordsOf(string folder, string name) =>
        [.. Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).SelectMany(File.ReadAllLines).Select(static line => line.Trim())
            .Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))];
}
