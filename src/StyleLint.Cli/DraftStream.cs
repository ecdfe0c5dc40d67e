namespace StyleLint.Cli;

/// <summary>
/// A file that is being written. One that grows beyond what the system allows is a fault of writing like a full disk, which .NET takes for a wrong
/// argument.
/// </summary>
internal sealed class DraftStream(string path, FileMode mode) : FileStream(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 1)
{
    /// <summary>Spans come here, too: a stream that is derived from a file's has them copied.</summary>
    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            base.Write(buffer, offset, count);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            throw new IOException($"‘{Name}’ would be larger than the system allows.", fault);
        }
    }
}
