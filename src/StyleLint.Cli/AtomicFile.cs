using System.Text;

namespace StyleLint.Cli;

/// <summary>Writes files so that a reader sees the old file or the new one, never a half.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file in UTF-8 without a byte order mark.</summary>
    /// <param name="path">The full path. Its folder must exist.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<TextWriter> write)
    {
        // In the same folder: a rename within one file system is the atomic step.
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
                write(writer);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
