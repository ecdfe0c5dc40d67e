namespace StyleLint.Reporting;

/// <summary>One user-perceived character of a source line as a terminal shows it.</summary>
/// <param name="Start">Where it begins in the source, in UTF-16 code units.</param>
/// <param name="Length">How many code units it takes there.</param>
/// <param name="Width">How many columns of the terminal it takes.</param>
internal readonly record struct Cell(int Start, int Length, int Width)
{
    /// <summary>Where it ends in the source.</summary>
    public int End => Start + Length;
}
