using StyleLint.Newsroom;

namespace StyleLint.Checks.Dates;

/// <summary>Looks at one date of an article; null where nothing is wrong.</summary>
internal delegate DateFinding? DateAspect(NewsDate date);
