namespace StyleLint.Files;

/// <summary>Which file names say Markdown.</summary>
internal static class MarkdownName
{
    /// <summary>The extensions, for messages.</summary>
    public const string Extensions = ".md, .markdown";

    /// <summary>Whether a folder yields the file.</summary>
    public static bool Is(string path)
    {
        var extension = Path.GetExtension(path.AsSpan());
        return extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase);
    }
}
