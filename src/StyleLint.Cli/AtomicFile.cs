namespace StyleLint.Cli;

/// <summary>Writes files so that a reader sees the old file or the new one, never a half. A file that is replaced keeps its permissions.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The full path, in a folder that exists.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write) => WriteIf(path, stream =>
    {
        write(stream);
        return true;
    });

    /// <summary>Writes a file, or leaves everything as it was.</summary>
    /// <param name="path">The full path, in a folder that exists.</param>
    /// <param name="write">Writes the content; false where it is not to be kept.</param>
    public static void WriteIf(string path, Func<Stream, bool> write)
    {
        var folder = Path.GetDirectoryName(path);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder ‘{folder}’ to write ‘{Path.GetFileName(path)}’ into.");

        // In the same folder: a rename within one file system is the atomic step.
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            bool isKept;
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write)) isKept = write(stream);
            if (!isKept)
            {
                File.Delete(draft);
                return;
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
