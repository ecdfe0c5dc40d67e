namespace StyleLint.Articles;

/// <summary>A part of one block's prose that rules may skip.</summary>
/// <param name="Kind">What the part is.</param>
/// <param name="Range">Where it is, in offsets of the prose.</param>
public readonly record struct Zone(ZoneKind Kind, TextRange Range);
