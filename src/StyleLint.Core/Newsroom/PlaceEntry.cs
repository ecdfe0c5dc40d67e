namespace StyleLint.Newsroom;

/// <summary>One fact about one name.</summary>
/// <param name="Marks">What the fact is.</param>
/// <param name="Region">The region of a city, the region itself, or null.</param>
/// <param name="Note">The new name of an old one, what to write instead, the house of a credit; else null.</param>
internal readonly record struct PlaceEntry(PlaceMarks Marks, Region? Region, string? Note);
