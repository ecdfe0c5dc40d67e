namespace StyleLint.Newsroom;

/// <summary>A state, province, country, territory or island.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Abbreviation">What AP writes in a dateline; the name itself where AP does not abbreviate; null outside the United States.</param>
/// <param name="Postal">The postal code of a state, or null.</param>
/// <param name="Within">The state or country that a province or an island belongs to, or null.</param>
internal sealed record Region(string Name, RegionKind Kind, string? Abbreviation = null, string? Postal = null, string? Within = null)
{
    /// <summary>Whether AP shortens the name in a dateline.</summary>
    public bool IsAbbreviated => Abbreviation is not null && !string.Equals(Abbreviation, Name, StringComparison.Ordinal);
}
