using System.Text;

namespace StyleLint.Files;

/// <summary>How an article's bytes are written: what a fix has to keep.</summary>
internal sealed class ArticleEncoding
{
    /// <summary>How many bytes tell the encoding.</summary>
    private const int LookedAt = 512;

    private readonly Encoding strict;

    private ArticleEncoding(string name, Encoding strict, bool needsMark)
    {
        Name = name;
        this.strict = strict;
        NeedsMark = needsMark;
    }

    /// <summary>UTF-8, with or without a byte order mark.</summary>
    public static ArticleEncoding Utf8 { get; } = new("UTF-8", new UTF8Encoding(false, throwOnInvalidBytes: true), needsMark: false);

    /// <summary>UTF-16, low byte first. A byte order mark says so.</summary>
    public static ArticleEncoding Utf16Little { get; } = new("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), needsMark: true);

    /// <summary>UTF-16, high byte first. A byte order mark says so.</summary>
    public static ArticleEncoding Utf16Big { get; } = new("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), needsMark: true);

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Whether only the byte order mark tells the encoding.</summary>
    public bool NeedsMark { get; }

    /// <summary>The encoding that the first bytes of a file ask for.</summary>
    public static ArticleEncoding Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Utf16Little,
        [0xFE, 0xFF, ..] => Utf16Big,
        _ => Utf8,
    };

    /// <summary>
    /// Whether the first bytes are UTF-16 that nothing announces. They would be UTF-8 as well, with a NUL between all letters, in which no rule finds
    /// anything.
    /// </summary>
    public static bool LacksMark(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, LookedAt)];
        var (even, odd) = (0, 0);
        for (var index = start.IndexOf((byte)0); index >= 0 && index < start.Length; index++)
            if (start[index] == 0)
                _ = index % 2 == 0 ? even++ : odd++;
        return Of(bytes) == Utf8 && Math.Min(even, odd) == 0 && even + odd > start.Length / 4;
    }

    /// <summary>The text of a file, with its byte order mark as the first character; bytes that mean nothing throw.</summary>
    /// <exception cref="DecoderFallbackException">Some bytes are no text.</exception>
    public string Decode(ReadOnlySpan<byte> bytes) => strict.GetString(bytes);

    /// <summary>The text of a file with U+FFFD for bytes that mean nothing.</summary>
    public string DecodeLeniently(ReadOnlySpan<byte> bytes)
    {
        var lenient = (Encoding)strict.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient.GetString(bytes);
    }

    /// <summary>The bytes of a text.</summary>
    public byte[] Encode(string text) => strict.GetBytes(text);
}
