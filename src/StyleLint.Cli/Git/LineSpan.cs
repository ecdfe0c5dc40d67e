namespace StyleLint.Cli.Git;

/// <summary>Lines that follow one another.</summary>
/// <param name="First">The first, counted from 1.</param>
/// <param name="Count">How many, at least one.</param>
internal readonly record struct LineSpan(int First, int Count);
