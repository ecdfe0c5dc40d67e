namespace StyleLint.Stylebooks;

/// <summary>A part of a page under a heading of level 2.</summary>
/// <param name="Title">The heading's text.</param>
/// <param name="Markdown">What stands under it.</param>
public sealed record PageSection(string Title, string Markdown);
