namespace StyleLint.Cli.Archives;

/// <summary>Cuts a stream of bytes into lines, and never holds more than one line of the longest length that is allowed.</summary>
internal sealed class ArchiveLines(Stream input, int longest)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its line feed; null where it is too long, and has been passed over.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out byte[]? line)
    {
        var parts = new MemoryStream();
        var isTooLong = false;
        while (true)
        {
            if (start == end && !Fill()) break;
            var feed = Array.IndexOf(buffer, (byte)'\n', start, end - start);
            var count = (feed < 0 ? end : feed) - start;
            isTooLong |= parts.Length + count > longest;
            if (!isTooLong) parts.Write(buffer, start, count);
            start += feed < 0 ? count : count + 1;
            if (feed < 0) continue;
            line = isTooLong ? null : parts.ToArray();
            return true;
        }

        line = isTooLong ? null : parts.ToArray();
        return isTooLong || parts.Length > 0;
    }

    private bool Fill()
    {
        start = 0;
        end = input.Read(buffer);
        return end > 0;
    }
}
