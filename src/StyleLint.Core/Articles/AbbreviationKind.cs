namespace StyleLint.Articles;

/// <summary>How a word with a full stop behind it stands in a sentence.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>No abbreviation: the full stop is a sentence’s.</summary>
    None,

    /// <summary>A title or a word that always goes on: <c>Sen.</c>, <c>vs.</c></summary>
    BeforeName,

    /// <summary>An abbreviation only before a figure: <c>No. 5</c>.</summary>
    BeforeFigure,

    /// <summary>May end a sentence; what follows tells: <c>U.S.</c>, <c>Inc.</c>, <c>Calif.</c>, an initial.</summary>
    Either,

    /// <summary><c>a.m.</c> and <c>p.m.</c>: a capitalised day, month or time zone may follow.</summary>
    TimeOfDay,

    /// <summary>Written with a small letter, as <c>etc.</c>, so that a capital behind it starts a sentence.</summary>
    Plain,
}
