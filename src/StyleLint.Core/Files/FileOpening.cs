using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace StyleLint.Files;

/// <summary>
/// Opens files that strangers name. A pipe or a terminal that has such a name is refused: to open or read it could wait for ever.
/// </summary>
internal static class FileOpening
{
    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The full path.</param>
    /// <exception cref="NoRegularFileException">It is a pipe or a device.</exception>
    /// <exception cref="IOException">It does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path)
    {
        if (OpenWithoutWaiting(path) is not { } handle) return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var stream = new FileStream(handle, FileAccess.Read, bufferSize: 1, handle.IsAsync);
        if (stream.CanSeek) return stream;
        stream.Dispose();
        throw new NoRegularFileException();
    }

    /// <summary>Whether a path is a pipe or a device itself; a link to one is not.</summary>
    /// <param name="path">The full path.</param>
    public static bool IsPipe(string path)
    {
        if (new FileInfo(path) is not { Exists: true, LinkTarget: null }) return false;
        try
        {
            using var opened = Open(path);
            return false;
        }
        catch (NoRegularFileException)
        {
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Reads a file of limited size.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="limit">How many bytes it may have.</param>
    /// <returns>Its bytes, or null where it has more.</returns>
    public static byte[]? ReadAll(string path, int limit)
    {
        using var stream = Open(path);
        // The length of a device says nothing, so it is only a first guess.
        using var bytes = new MemoryStream((int)Math.Clamp(stream.Length, 0, limit));
        var buffer = new byte[1 << 14];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + count > limit) return null;
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    /// <summary>.NET itself waits until somebody writes to a pipe.</summary>
    /// <returns>Null where the system has no such way or the file cannot be opened.</returns>
    private static SafeFileHandle? OpenWithoutWaiting(string path)
    {
        if (WithoutWaiting is not { } flags || path.Contains('\0')) return null;
        var descriptor = OpenFile(Encoding.UTF8.GetBytes(path + '\0'), flags);
        return descriptor < 0 ? null : new SafeFileHandle(descriptor, ownsHandle: true);
    }

    /// <summary>O_RDONLY, O_NONBLOCK and O_CLOEXEC as the system numbers them.</summary>
    private static int? WithoutWaiting { get; } = OperatingSystem.IsLinux() ? 0x800 | 0x80000 : OperatingSystem.IsMacOS() ? 0x4 | 0x1000000 : null;

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFile(byte[] path, int flags);
}
