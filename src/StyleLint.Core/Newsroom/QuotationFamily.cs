namespace StyleLint.Newsroom;

/// <summary>Which quotation marks close each other. Straight and curly ones do: copy mixes them.</summary>
internal enum QuotationFamily : byte
{
    /// <summary><c>“ ” " „ ‟</c>, and two single marks side by side.</summary>
    Double,

    /// <summary><c>‘ ’ '</c></summary>
    Single,

    /// <summary><c>« »</c></summary>
    Angled,
}
