using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>A quotation that a block has opened, while its end is being looked for.</summary>
/// <param name="mark">Its opening mark.</param>
internal sealed class OpenQuotation(QuotationMark mark)
{
    /// <summary>Its opening mark.</summary>
    public QuotationMark Mark { get; } = mark;

    /// <summary>Behind its last character; negative while nothing has ended it.</summary>
    public int End { get; private set; } = -1;

    /// <summary>Whether a mark closed it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether it turned out to be none: an apostrophe or a stray mark.</summary>
    public bool IsDropped { get; private set; }

    /// <summary>Whether nothing has ended it yet.</summary>
    public bool IsPending => End < 0 && !IsDropped;

    /// <summary>From the opening mark to the end.</summary>
    public TextRange Range => new(Mark.Start, End);

    /// <summary>Ends it with its closing mark.</summary>
    public void Close(int end)
    {
        End = end;
        IsClosed = true;
    }

    /// <summary>Ends it without a closing mark; a bare mark is no quotation.</summary>
    public void CutOff(int end)
    {
        End = end;
        IsDropped = end <= Mark.End;
    }

    /// <summary>Takes it back.</summary>
    public void Drop() => IsDropped = true;
}
