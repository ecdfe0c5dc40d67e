using System.Collections.Immutable;

namespace StyleLint.Stylebooks;

/// <summary>An example in other surroundings.</summary>
/// <param name="Name">What is different, as the start of a sentence: <c>Inside a list item</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Expected">What the rule must find in it.</param>
internal sealed record DerivedCase(string Name, DerivedText Article, ImmutableArray<ExpectedFinding> Expected);
