using System.Buffers;

namespace StyleLint.Articles;

/// <summary>
/// Hides from the Markdown parser what is not Markdown: front matter, shortcodes, Liquid tags and attribute lists.
/// The masked text has the length of the source, so every offset stays what it was.
/// </summary>
internal static class MarkdownMask
{
    /// <summary>Stands for one code unit of a shortcode: no blank, no punctuation, never written by people.</summary>
    public const char Filler = '\uE000';

    private static readonly SearchValues<char> Openers = SearchValues.Create("{\0\t");

    /// <summary>The text with everything hidden that is not Markdown.</summary>
    /// <param name="text">The source.</param>
    /// <param name="bodyStart">Where the body starts, in UTF-16 offsets.</param>
    public static string Apply(string text, int bodyStart)
    {
        if (bodyStart == 0 && !text.AsSpan().ContainsAny(Openers)) return text;
        return string.Create(text.Length, (text, bodyStart), static (masked, state) => Fill(masked, state.text, state.bodyStart));
    }

    private static void Fill(Span<char> masked, string text, int bodyStart)
    {
        text.CopyTo(masked);
        Blank(masked[..bodyStart]);
        var at = bodyStart;
        while (at < text.Length)
        {
            var step = masked[at..].IndexOfAny(Openers);
            if (step < 0) return;
            at += step;
            at += masked[at] switch
            {
                '{' => HideTag(masked, at),
                '\0' => HideNul(masked, at),
                _ => HideHeadingTab(masked, at),
            };
        }
    }

    private static int HideNul(Span<char> masked, int at)
    {
        masked[at] = '\uFFFD';
        return 1;
    }

    /// <summary>Markdig 1.6 loses the position of a heading whose text comes after a tab.</summary>
    private static int HideHeadingTab(Span<char> masked, int at)
    {
        if (!masked[..at].TrimEnd(' ').EndsWith('#')) return 1;
        // All blanks at once, so that no tab behind this one looks back over them.
        var blanks = masked[at..];
        if (blanks.IndexOfAnyExcept(' ', '\t') is >= 0 and var length) blanks = blanks[..length];
        blanks.Fill(' ');
        return blanks.Length;
    }

    private static int HideTag(Span<char> masked, int at)
    {
        var length = TemplateTag.LengthAt(masked, at);
        if (length == 0) return 1;
        var range = masked.Slice(at, length);
        if (StandsAlone(masked, at, at + length)) Blank(range);
        else FillWith(range, Filler);
        return length;
    }

    /// <summary>A tag on lines of its own is a block: what is around it are two paragraphs.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start, int end)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is '\n' or '\r');
    }

    private static void Blank(Span<char> range) => FillWith(range, ' ');

    private static void FillWith(Span<char> range, char filler)
    {
        for (var index = 0; index < range.Length; index++)
            if (range[index] is not ('\n' or '\r'))
                range[index] = filler;
    }
}
