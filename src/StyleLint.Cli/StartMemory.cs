using System.Runtime.InteropServices;

namespace StyleLint.Cli;

/// <summary>
/// Memory for what a start reads, got from Linux in a few large pages. The collector asks for it in pieces of 64 KB, so that each 4 KB are a
/// fault of their own when they are first written to: three thousand at each start, which took half of it on a virtual machine.
/// </summary>
internal static class StartMemory
{
    private const long Megabyte = 1 << 20;

    // What the stylebooks of the project take, and the room of a first collection.
    private const long Committed = 24 * Megabyte;

    // No large object is made at a start.
    private const long ForLargeObjects = Megabyte;

    // The regions of the first generation stand near each other, with the one for large objects between them. Advice takes no memory.
    private const long Advised = 96 * Megabyte;

    private const long LargePage = 2 * Megabyte;

    /// <summary>MADV_HUGEPAGE.</summary>
    private const int UseLargePages = 14;

    /// <summary>Gets the memory, where the system has it to give. To be called first of all; without effect elsewhere than on Linux.</summary>
    public static void Prepare()
    {
        if (!OperatingSystem.IsLinux() || !Commit()) return;
        Advise();
        GC.EndNoGCRegion();
    }

    /// <summary>Has the collector commit its first generation at once. This is what it does for a time that must not be interrupted by a collection.</summary>
    private static bool Commit()
    {
        try
        {
            return GC.TryStartNoGCRegion(Committed, ForLargeObjects);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than the limit of this container.
            return false;
        }
    }

    private static void Advise()
    {
        var newest = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        var start = newest.AddrOfPinnedObject() / LargePage * LargePage;
        newest.Free();
        // Refused where the kernel has no large pages. Then all is as it would be without.
        _ = Advise((nint)start, (nuint)Advised, UseLargePages);
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint start, nuint length, int advice);
}
