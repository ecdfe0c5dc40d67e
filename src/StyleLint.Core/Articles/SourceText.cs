namespace StyleLint.Articles;

/// <summary>The text of one file: what all offsets of an article refer to.</summary>
public sealed class SourceText
{
    private readonly Func<string>? load;
    private LineMap? lines;
    private string? text;

    /// <summary>Wraps the text of a file.</summary>
    /// <param name="path">How reports name the file: relative, with forward slashes.</param>
    /// <param name="text">The decoded text. A leading byte order mark is taken off and counts as no character.</param>
    public SourceText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        HasByteOrderMark = text.StartsWith('\uFEFF');
        this.text = HasByteOrderMark ? text[1..] : text;
    }

    /// <summary>A text without a byte order mark that is read when first asked for.</summary>
    internal SourceText(string path, Func<string> load)
    {
        Path = path;
        this.load = load;
    }

    /// <summary>How reports name the file.</summary>
    public string Path { get; }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text => text ??= load!();

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Lines and columns of the text, computed when first asked for.</summary>
    public LineMap Lines => lines ??= new LineMap(Text);

    /// <summary>The text of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the text.</exception>
    public ReadOnlySpan<char> Slice(TextRange range) => Text.AsSpan(range.Start, range.Length);
}
