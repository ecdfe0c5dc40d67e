using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>The items of a block of text that commas or line ends part, without the blanks around them.</summary>
/// <param name="text">The block.</param>
/// <param name="mark">What parts the items; a line end always does.</param>
internal readonly struct GazetteerLines(string text, char mark)
{
    /// <summary>Goes through the items.</summary>
    public IEnumerator<TextRange> GetEnumerator()
    {
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(mark, '\n');
            var end = length < 0 ? text.Length : start + length;
            if (Trim(start, end) is { IsEmpty: false } item) yield return item;
            start = end + 1;
        }
    }

    private TextRange Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }
}
