using StyleLint.Articles;

namespace StyleLint.Newsroom;

/// <summary>The label of the story below its updates: <c>Original Story (Dec. 7, 2021):</c>.</summary>
/// <param name="Prose">The block that the label opens.</param>
/// <param name="Label">The label in offsets of the block.</param>
/// <param name="Date">The day that it names, or null.</param>
public sealed record OriginalStory(Prose Prose, TextRange Label, DateOnly? Date);
