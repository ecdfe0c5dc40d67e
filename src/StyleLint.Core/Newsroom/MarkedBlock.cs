using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>One block's words with what the lexicon of sources knows of them. Filled by <see cref="SourceLexicon.Mark"/>.</summary>
internal sealed class MarkedBlock
{
    /// <summary>In tokens, to either side. In a sentence without an end nobody would look further for the one who speaks.</summary>
    private const int LongestReach = 300;

    private readonly SourceMarks[] marks;
    private readonly int[] ends;
    private readonly bool[] quoted;

    public MarkedBlock(Prose prose)
    {
        Prose = prose;
        marks = new SourceMarks[prose.Tokens.Length];
        ends = new int[prose.Tokens.Length];
        quoted = new bool[prose.Tokens.Length];
        foreach (var zone in prose.Zones)
            if (zone.Kind is ZoneKind.Quotes or ZoneKind.Code)
                MarkQuoted(zone.Range);
    }

    public Prose Prose { get; }

    public int Count => marks.Length;

    /// <summary>Notes that a phrase of the lexicon stands here; its first word carries the mark.</summary>
    public void Add(int first, int last, SourceMarks mark)
    {
        if (mark == SourceMarks.Trap)
            for (var index = first; index <= last; index++)
                marks[index] |= mark;
        marks[first] |= mark;
        if ((mark & (SourceMarks.Head | SourceMarks.Trap)) == 0) ends[first] = Math.Max(ends[first], last + 1);
    }

    /// <summary>Whether the word has one of the marks.</summary>
    public bool Is(int index, SourceMarks any) => index >= 0 && index < marks.Length && (marks[index] & any) != 0;

    /// <summary>Index of the token behind the longest phrase that starts here.</summary>
    public int EndOf(int index) => Math.Max(ends[index], index + 1);

    public bool IsQuoted(int index) => quoted[index];

    /// <summary>The token's text; nothing outside the block.</summary>
    public ReadOnlySpan<char> Text(int index) => index < 0 || index >= marks.Length ? [] : Prose.TextOf(Prose.Tokens[index]);

    /// <summary>The token as one mark; a blank where it is a word.</summary>
    public char MarkAt(int index) =>
        index >= 0 && index < marks.Length && Prose.Tokens[index].Kind == TokenKind.Mark ? Prose.Text[Prose.Tokens[index].Start] : ' ';

    public bool IsCapitalised(int index) => index >= 0 && index < marks.Length && char.IsUpper(Prose.Text[Prose.Tokens[index].Start]);

    public TextRange RangeOf(int first, int end) => new(Prose.Tokens[first].Start, Prose.Tokens[end - 1].End);

    /// <summary>The tokens of the sentence that holds a token, half-open; of a sentence without an end those around the token.</summary>
    public (int Start, int End) SentenceOf(int index)
    {
        var (start, end) = Prose.SentenceAt(Prose.Tokens[index].Start) is { } sentence ? (IndexAt(sentence.Start), IndexAt(sentence.End - 1) + 1) : (0, Count);
        return (Math.Max(start, index - LongestReach), Math.Min(end, index + LongestReach));
    }

    private void MarkQuoted(TextRange range)
    {
        for (var index = IndexAt(range.Start); index < quoted.Length && Prose.Tokens[index].Start < range.End; index++)
            quoted[index] = true;
    }

    /// <summary>The token that holds an offset, or the next one.</summary>
    private int IndexAt(int offset)
    {
        int low = 0, high = Prose.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Prose.Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
