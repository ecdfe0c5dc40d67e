using StyleLint.Files;

namespace StyleLint.Cli;

/// <summary>A file that is written so that a reader sees the old one or the new one, never a half. Without <see cref="Commit"/> everything stays as it was; a file that is replaced keeps its permissions.</summary>
internal sealed class AtomicFile : IDisposable
{
    private const string DraftPrefix = ".style-lint-";
    private const string DraftExtension = ".tmp";

    private readonly string path;
    private readonly string draft;
    private readonly bool isDevice;

    /// <summary>Starts a file.</summary>
    /// <param name="path">The full path, in a folder that exists.</param>
    public AtomicFile(string path)
    {
        var folder = Path.GetDirectoryName(path);
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder ‘{folder}’ to write ‘{Path.GetFileName(path)}’ into.");
        if (Directory.Exists(path)) throw new IOException($"‘{path}’ is a folder, so no file of that name can be written.");
        this.path = path;

        // A rename would put a file in the place of /dev/null, or of a pipe that somebody reads. What lies in /dev/shm is a file like any other.
        isDevice = (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal)) || FileOpening.IsPipe(path);

        // In the same folder: a rename within one file system is the atomic step. A name behind the file's own might be too long.
        draft = isDevice ? path : Path.Combine(folder, $"{DraftPrefix}{Guid.NewGuid():N}{DraftExtension}");
        Stream = new BufferedStream(new DraftStream(draft, isDevice ? FileMode.OpenOrCreate : FileMode.CreateNew), 1 << 16);
    }

    /// <summary>Takes the content.</summary>
    public Stream Stream { get; }

    /// <summary>Whether a path is a file that is written so, or the draft of it.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="file">The full path of the file.</param>
    public static bool IsOf(string path, string file) =>
        path.Equals(file, StringComparison.OrdinalIgnoreCase)
        || (IsDraft(Path.GetFileName(path.AsSpan())) && Path.GetDirectoryName(path.AsSpan()).Equals(Path.GetDirectoryName(file.AsSpan()), StringComparison.OrdinalIgnoreCase));

    private static bool IsDraft(ReadOnlySpan<char> name) => name.StartsWith(DraftPrefix) && name.EndsWith(DraftExtension);

    /// <summary>Writes a file.</summary>
    /// <param name="path">The full path, in a folder that exists.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        using var file = new AtomicFile(path);
        write(file.Stream);
        file.Commit();
    }

    /// <summary>Puts the content in its place.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (isDevice) return;
        if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Takes away what was not committed.</summary>
    public void Dispose()
    {
        try
        {
            // Writes what is left, for which a full disk has no room.
            Stream.Dispose();
        }
        finally
        {
            if (!isDevice) File.Delete(draft);
        }
    }
}
