using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Data;

namespace StyleLint.Stylebooks;

/// <summary>An example article of a rule page, and what its rule must find in it.</summary>
/// <param name="IsBad">Whether the rule must find something (<c>md bad</c>) or nothing (<c>md good</c>).</param>
/// <param name="Article">The article.</param>
/// <param name="Findings">What the rule must find; empty for a good example.</param>
/// <param name="Fixed">The article after its fixes (<c>md fixed</c>), or null.</param>
/// <param name="FileName">The article's file name (<c>file=…</c> behind <c>md bad</c>): some rules read a date from it.</param>
/// <param name="Options">Options of the rule for this example (a <c>yaml options</c> block right before it), or null.</param>
public sealed record PageExample(
    bool IsBad,
    ExampleText Article,
    ImmutableArray<ExpectedFinding> Findings,
    ExampleText? Fixed,
    string FileName,
    DataMap? Options);
