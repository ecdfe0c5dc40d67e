using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>The prose of a rule page: what it says to people, and the examples that test it.</summary>
/// <param name="Title">The text of the first heading of level 1; empty where there is none.</param>
/// <param name="Explanation">Markdown between the title and the first heading of level 2.</param>
/// <param name="Sections">The parts under headings of level 2, in order.</param>
/// <param name="Examples">The examples, in order.</param>
/// <param name="Problems">What is wrong with the prose: a missing title, an example that cannot be read.</param>
public sealed record PageBody(
    string Title,
    string Explanation,
    ImmutableArray<PageSection> Sections,
    ImmutableArray<PageExample> Examples,
    ImmutableArray<Problem> Problems);
