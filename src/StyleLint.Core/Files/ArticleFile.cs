using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Files;

/// <summary>
/// A file as it was read. A file that cannot be read has a diagnostic instead of a text, so that the other files of a run
/// are still checked.
/// </summary>
internal sealed class ArticleFile
{
    /// <summary>No newsroom writes an article of 20 MB; a larger file is something else.</summary>
    public const int MaximumBytes = 20 * 1024 * 1024;

    private ArticleFile(SourceText source, ArticleEncoding encoding, ImmutableArray<Diagnostic> diagnostics)
    {
        Source = source;
        Encoding = encoding;
        Diagnostics = diagnostics;
    }

    /// <summary>The text; where the file is not readable, what there is of it to show the place.</summary>
    public SourceText Source { get; }

    /// <summary>How the file is written.</summary>
    public ArticleEncoding Encoding { get; }

    /// <summary>Why the file cannot be read; empty where it can.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether <see cref="Source"/> is the whole text, to be checked and fixed.</summary>
    public bool IsReadable => Diagnostics.IsEmpty;

    /// <summary>Reads a file. Never throws for what the file is or holds.</summary>
    /// <param name="path">The file.</param>
    public static ArticleFile Read(ArticlePath path)
    {
        try
        {
            using var stream = FileOpening.Open(path.FullPath);
            return Read(path.Path, stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Unreadable(new SourceText(path.Path, ""), ArticleEncoding.Utf8, 0, ReasonOf(fault));
        }
    }

    /// <summary>Reads an article from a stream, as standard input is.</summary>
    /// <param name="name">How reports name it.</param>
    /// <param name="stream">The bytes.</param>
    public static ArticleFile Read(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = ArrayPool<byte>.Shared.Rent(stream.CanSeek ? (int)Math.Clamp(stream.Length + 1, 1, MaximumBytes + 1) : 1 << 16);
        try
        {
            var length = ReadUpTo(stream, MaximumBytes + 1, ref buffer);
            return length <= MaximumBytes
                ? Decode(name, buffer.AsSpan(0, length))
                : Unreadable(new SourceText(name, ""), ArticleEncoding.Utf8, 0, $"The file is larger than {MaximumBytes / (1024 * 1024)} MB. Articles are not; leave it out with ‘ignore’.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The bytes of the file with another text: same encoding, byte order mark kept.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    public byte[] Encode(string text) => Encoding.Encode(Source.HasByteOrderMark || Encoding.NeedsMark ? '\uFEFF' + text : text);

    private static ArticleFile Decode(string name, ReadOnlySpan<byte> bytes)
    {
        var encoding = ArticleEncoding.Of(bytes);
        if (ArticleEncoding.LacksMark(bytes)) return Unreadable(new SourceText(name, ""), encoding, 0, "The file is UTF-16 without a byte order mark. Save it as UTF-8.");
        try
        {
            return new ArticleFile(new SourceText(name, encoding.Decode(bytes)), encoding, []);
        }
        catch (DecoderFallbackException fault)
        {
            var at = Math.Clamp(fault.Index, 0, bytes.Length);
            var source = new SourceText(name, encoding.DecodeLeniently(bytes));
            var before = new SourceText(name, encoding.DecodeLeniently(bytes[..at])).Text.Length;
            return Unreadable(source, encoding, before, $"Byte {at} (counted from 0) is not valid {encoding.Name}. Save the file as UTF-8.");
        }
    }

    private static ArticleFile Unreadable(SourceText source, ArticleEncoding encoding, int at, string message)
    {
        var start = Math.Min(at, source.Text.Length);
        var range = new TextRange(start, Math.Min(start + 1, source.Text.Length));
        return new ArticleFile(source, encoding, [new Diagnostic(BuiltInRules.Unreadable, Severity.Error, range, message, [], null)]);
    }

    /// <returns>How many bytes there are, at most <paramref name="limit"/>.</returns>
    private static int ReadUpTo(Stream stream, int limit, ref byte[] buffer)
    {
        var length = 0;
        while (length < limit)
        {
            if (length == buffer.Length) Grow(ref buffer);
            var read = stream.Read(buffer, length, Math.Min(buffer.Length, limit) - length);
            if (read == 0) break;
            length += read;
        }

        return length;
    }

    private static void Grow(ref byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static string ReasonOf(Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => "The file does not exist (any more).",
        NoRegularFileException => $"{fault.Message} Text can be piped to ‘style-lint check -’.",
        UnauthorizedAccessException => "The file may not be read. Check its permissions.",
        _ => "The file cannot be read.",
    };
}
