using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>The bytes of one page, decoded.</summary>
internal static class PageFile
{
    /// <summary>What pages' names end with.</summary>
    public const string Extension = ".md";

    /// <summary>The largest page that is read, in bytes.</summary>
    public const int LargestSize = 1 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a file in a stylebook's folder is a page: Markdown, and not the folder's own description.</summary>
    public static bool IsPage(string fileName) =>
        fileName.EndsWith(Extension, StringComparison.Ordinal) && !string.Equals(fileName, "README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Decodes a page; reports the first byte that is not UTF-8.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, List<Problem> problems)
    {
        try
        {
            return new SourceText(path, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            var text = new SourceText(path, Encoding.UTF8.GetString(bytes));
            var at = Math.Max(text.Text.IndexOf('\uFFFD', StringComparison.Ordinal), 0);
            problems.Add(new Problem(text, new TextRange(at, Math.Min(at + 1, text.Text.Length)), "The page is not UTF-8. Save it as UTF-8."));
            return null;
        }
    }
}
