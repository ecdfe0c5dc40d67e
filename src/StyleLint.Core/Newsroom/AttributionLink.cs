namespace StyleLint.Newsroom;

/// <summary>How a quotation is bound to the words that say who speaks.</summary>
public enum AttributionLink
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>They follow right behind it: <c>“…,” Ruiz said</c>.</summary>
    Behind,

    /// <summary>They stand before it in its sentence: <c>Ruiz said, “…”</c>.</summary>
    Before,

    /// <summary>They stand elsewhere in its sentence.</summary>
    Around,

    /// <summary>They belong to a quotation or sentence beside it, whose speaker goes on.</summary>
    Carried,
}
