using System.Runtime.InteropServices;

namespace StyleLint.Cli;

/// <summary>
/// Memory for what a start reads, got from Linux in a few large pages. The collector asks for it in pieces of 64 KB, so that each 4 KB are a
/// fault of their own when they are first written to: three thousand at each start, which took half of it on a virtual machine.
/// </summary>
internal static class StartMemory
{
    private const long Megabyte = 1 << 20;

    // What the stylebooks of the project and a report take.
    private const long Committed = 24 * Megabyte;

    // As much as the first generation may hold: see the project file.
    private const long Generation = 16 * Megabyte;

    // No large object is made at a start.
    private const long ForLargeObjects = Megabyte;

    // The regions of the first generation stand near each other, with the one for large objects between them. Advice takes no memory.
    private const long Advised = 96 * Megabyte;

    private const long LargePage = 2 * Megabyte;

    // What a thread may have got for small objects that it has not made yet, and as much again for certainty.
    private const long AllocationContext = 16 << 10;

    /// <summary>MADV_HUGEPAGE.</summary>
    private const int UseLargePages = 14;

    /// <summary>Gets the memory, where the system has it to give. To be called first of all; without effect elsewhere than on Linux.</summary>
    public static void Prepare()
    {
        if (!OperatingSystem.IsLinux() || !Commit(Committed)) return;
        Advise();
        GC.EndNoGCRegion();
        // The collector goes on to reckon with what it was last asked for, and would collect at once where that is more than a generation.
        if (Commit(Generation)) GC.EndNoGCRegion();
        LeaveFirstPage();
    }

    /// <summary>Has the collector commit memory at once. This is what it does for a time that must not be interrupted by a collection.</summary>
    private static bool Commit(long bytes)
    {
        try
        {
            return GC.TryStartNoGCRegion(bytes, ForLargeObjects);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than the limit of this container.
            return false;
        }
    }

    private static void Advise()
    {
        var start = Newest() / LargePage * LargePage;
        // Refused where the kernel has no large pages. Then all is as it would be without.
        _ = Advise((nint)start, (nuint)Advised, UseLargePages);
    }

    /// <summary>
    /// Leaves the rest of the first large page empty: the runtime has written to its beginning already, in small pages, and so would go on.
    /// An array that nobody writes to takes no memory.
    /// </summary>
    private static void LeaveFirstPage()
    {
        var rest = LargePage - (Newest() % LargePage) - AllocationContext;
        if (rest > 0) GC.KeepAlive(GC.AllocateUninitializedArray<byte>((int)rest));
    }

    /// <summary>Where the collector puts what is made now.</summary>
    private static long Newest()
    {
        var newest = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        var address = newest.AddrOfPinnedObject();
        newest.Free();
        return address;
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint start, nuint length, int advice);
}
