namespace StyleLint.Articles;

/// <summary>A half-open range of UTF-16 code units: <c>[Start, End)</c>.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="End">Offset behind the last code unit; at least <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End) : IComparable<TextRange>
{
    /// <summary>Number of UTF-16 code units in the range.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds no code unit.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Whether <paramref name="offset"/> lies inside the range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside the range.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The same range, moved by <paramref name="offset"/> code units.</summary>
    public TextRange Shift(int offset) => new(Start + offset, End + offset);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextRange other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(TextRange left, TextRange right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts behind <paramref name="right"/>.</summary>
    public static bool operator >(TextRange left, TextRange right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort behind <paramref name="right"/>.</summary>
    public static bool operator <=(TextRange left, TextRange right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(TextRange left, TextRange right) => left.CompareTo(right) >= 0;
}
