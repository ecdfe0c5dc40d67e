using System.Collections.Immutable;
using StyleLint.Articles;

namespace StyleLint.Diagnostics;

/// <summary>One finding in one file.</summary>
/// <param name="RuleId">The rule, as <c>stylebook/name</c>; the tool's own start with <c>style-lint/</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Range">Where, in UTF-16 offsets of the source, half-open, never beyond the source.</param>
/// <param name="Message">What is wrong and what to do, as a sentence with a period.</param>
/// <param name="Related">Other places that explain it; may be empty.</param>
/// <param name="Fix">How to resolve it, or null.</param>
public sealed record Diagnostic(
    string RuleId,
    Severity Severity,
    TextRange Range,
    string Message,
    ImmutableArray<RelatedLocation> Related,
    Fix? Fix);
