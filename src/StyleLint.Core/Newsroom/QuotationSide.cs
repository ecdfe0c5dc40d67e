namespace StyleLint.Newsroom;

/// <summary>What a quotation mark does, as far as its neighbours tell.</summary>
internal enum QuotationSide : byte
{
    /// <summary>No quotation mark: an apostrophe, an inch or a foot.</summary>
    None,

    /// <summary>Opens a quotation.</summary>
    Open,

    /// <summary>Opens a quotation if a mark closes it; else it is nothing.</summary>
    MaybeOpen,

    /// <summary>Closes a quotation if one is open; else it is nothing.</summary>
    Close,

    /// <summary>Closes a short quotation, or is the apostrophe of a plural: <c>dogs’</c>.</summary>
    MaybeClose,

    /// <summary>Closes a quotation if one is open; else it may open one.</summary>
    Either,
}
