using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Data;

/// <summary>Reports what is wrong with a stretch of data, always inside that stretch.</summary>
internal sealed class DataProblems(SourceText source, TextRange range, List<Problem> problems)
{
    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>The stretch of the file that holds the data.</summary>
    public TextRange Range => range;

    /// <summary>Reports a mistake. An empty place grows to one character where there is one on that line.</summary>
    public void Add(int start, int end, string message)
    {
        start = Math.Clamp(start, range.Start, range.End);
        end = Math.Clamp(end, start, range.End);
        if (end == start) end += WidthAt(start);
        if (IsInsidePair(start)) start--;
        if (IsInsidePair(end)) end++;
        problems.Add(new Problem(source, new TextRange(start, end), message));
    }

    /// <summary>Reports a key that its map already has.</summary>
    public void AddDuplicate(DataScalar key, DataScalar first)
    {
        var line = source.Lines.PositionOf(first.Range.Start).Line;
        Add(key.Range.Start, key.Range.End, $"The key {QuotedText.Of(key.Text)} is already given on line {line}; remove one of the two.");
    }

    /// <summary>Reports data that is too long; true where it is.</summary>
    /// <param name="most">How long it may be, in UTF-16 code units.</param>
    public bool RejectTooLong(int most = DataLimits.MaxLength)
    {
        if (range.Length <= most) return false;
        Add(range.Start, range.Start, DataLimits.TooLong(most));
        return true;
    }

    private int WidthAt(int offset) => offset >= range.End || source.Text[offset] is '\r' or '\n' ? 0 : 1;

    private bool IsInsidePair(int offset) =>
        offset > range.Start && offset < range.End && char.IsSurrogatePair(source.Text[offset - 1], source.Text[offset]);
}
