using System.Collections.Immutable;

namespace StyleLint.Articles;

/// <summary>Ranges that may be asked often whether one of them touches another one: each answer takes the time of a search by halves.</summary>
internal sealed class RangeIndex
{
    private readonly TextRange[] ranges;

    /// <summary>For each range how far it and those before it reach.</summary>
    private readonly int[] furthest;

    /// <param name="ranges">The ranges, in any order.</param>
    public RangeIndex(IEnumerable<TextRange> ranges)
        : this([.. ranges])
    {
    }

    private RangeIndex(TextRange[] ranges)
    {
        this.ranges = ranges;
        Array.Sort(this.ranges);
        furthest = new int[this.ranges.Length];
        for (var index = 0; index < furthest.Length; index++)
            furthest[index] = Math.Max(this.ranges[index].End, index == 0 ? 0 : furthest[index - 1]);
    }

    /// <summary>Holds no range.</summary>
    private static RangeIndex None { get; } = new([]);

    /// <summary>The zones of one kind.</summary>
    /// <param name="zones">The zones, in any order.</param>
    /// <param name="kind">Their kind.</param>
    public static RangeIndex Of(ImmutableArray<Zone> zones, ZoneKind kind)
    {
        var count = 0;
        foreach (var zone in zones)
            if (zone.Kind == kind) count++;
        if (count == 0) return None;
        var ranges = new TextRange[count];
        foreach (var zone in zones)
            if (zone.Kind == kind) ranges[^count--] = zone.Range;
        return new RangeIndex(ranges);
    }

    /// <summary>A range, by its number in order of starts.</summary>
    public TextRange this[int index] => ranges[index];

    /// <summary>Whether one of the ranges holds all of another one.</summary>
    public bool Holds(TextRange range)
    {
        var behind = FirstFrom(range.Start + 1);
        return behind > 0 && furthest[behind - 1] >= range.End;
    }

    /// <summary>Whether one of the ranges shares a character with another one.</summary>
    public bool Overlaps(TextRange range)
    {
        // Of those that start before it ends, the one that reaches furthest decides.
        var behind = FirstFrom(range.End);
        return behind > 0 && furthest[behind - 1] > range.Start;
    }

    /// <summary>Which of the ranges, in order of their starts, is the first that holds an offset; −1 where none does.</summary>
    public int FirstAt(int offset)
    {
        var (low, high) = (0, FirstFrom(offset + 1));
        var behind = high;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (furthest[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return low < behind ? low : -1;
    }

    /// <summary>Index of the first range that starts at an offset or behind it.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, ranges.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (ranges[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
