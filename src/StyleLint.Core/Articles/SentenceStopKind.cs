namespace StyleLint.Articles;

/// <summary>What may end a sentence.</summary>
internal enum SentenceStopKind : byte
{
    /// <summary>A full stop, or four dots, which are an omission and a full stop.</summary>
    Period,

    /// <summary>Three dots, with or without blanks between them, or <c>…</c>.</summary>
    Ellipsis,

    /// <summary>A question or exclamation mark, or several.</summary>
    Question,
}
