namespace StyleLint.Newsroom;

/// <summary>One quotation mark of a prose.</summary>
/// <param name="Start">Where it starts, in offsets of the prose.</param>
/// <param name="Length">1, or 2 for a doubled one.</param>
/// <param name="Family">Which marks close each other.</param>
/// <param name="Side">What it does.</param>
internal readonly record struct QuotationMark(int Start, int Length, QuotationFamily Family, QuotationSide Side)
{
    /// <summary>Offset behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it can open a quotation.</summary>
    public bool CanOpen => Side is QuotationSide.Open or QuotationSide.MaybeOpen or QuotationSide.Either;

    /// <summary>Whether it can close a quotation.</summary>
    public bool CanClose => Side is QuotationSide.Close or QuotationSide.MaybeClose or QuotationSide.Either;
}
