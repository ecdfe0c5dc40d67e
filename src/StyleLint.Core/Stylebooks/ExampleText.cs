using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Stylebooks;

/// <summary>An article that stands in a fenced block of a page.</summary>
/// <param name="Text">The article; each line ends with LF, whatever the page uses.</param>
/// <param name="Fence">The line that opens the block, in UTF-16 offsets of the page.</param>
/// <param name="Lines">For each line of the article: where it starts in the article and in the page.</param>
public sealed record ExampleText(string Text, TextRange Fence, ImmutableArray<(int InArticle, int InPage)> Lines)
{
    /// <summary>Where a range of the article stands in the page.</summary>
    public TextRange ToPage(TextRange range)
    {
        var start = ToPage(range.Start);
        return new TextRange(start, range.IsEmpty ? start : ToPage(range.End - 1) + 1);
    }

    private int ToPage(int offset)
    {
        for (var index = Lines.Length - 1; index >= 0; index--)
            if (Lines[index].InArticle <= offset)
                return Lines[index].InPage + offset - Lines[index].InArticle;
        return Fence.Start;
    }
}
