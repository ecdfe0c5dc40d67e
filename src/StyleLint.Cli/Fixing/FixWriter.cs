using StyleLint.Files;

namespace StyleLint.Cli.Fixing;

/// <summary>
/// Writes fixed articles: whole or not at all, with the encoding, byte order mark and permissions they had, never over somebody
/// else's edit and never outside the repository.
/// </summary>
/// <param name="root">The folder that files must lie in, without links.</param>
internal sealed class FixWriter(string root)
{
    /// <summary>A writer for the repository that a folder lies in, or for the folder itself.</summary>
    public static FixWriter For(string folder) => new(RealPath.Of(RepositoryRoot.Of(folder) ?? folder) ?? folder);

    /// <summary>Writes an article.</summary>
    /// <returns>Why it was not written, as a sentence; null where it was.</returns>
    public string? Write(FixOutcome outcome)
    {
        var path = outcome.Path;
        if (RealPath.Of(path.FullPath) is not { } target) return "its links go round in a circle.";
        if (!IsInside(target)) return $"it is a link to a file outside of ‘{root}’.";
        try
        {
            return Replace(target, outcome);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }

    private static string? Replace(string target, FixOutcome outcome)
    {
        if ((File.GetAttributes(target) & FileAttributes.ReadOnly) != 0) return "it is read-only.";
        var now = ArticleFile.Read(outcome.Path);
        if (!now.IsReadable || now.Source.Text != outcome.File.Source.Text) return "somebody changed it in the meantime.";
        var bytes = outcome.File.Encode(outcome.Result.Source.Text);
        AtomicFile.Write(target, stream => stream.Write(bytes));
        return null;
    }

    private bool IsInside(string target) => target.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
