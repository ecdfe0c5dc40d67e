using System.Collections.Immutable;
using StyleLint.Diagnostics;

namespace StyleLint.Reporting;

/// <summary>What a report tells about a rule.</summary>
/// <param name="Id">The rule's id: <c>stylebook/name</c>.</param>
/// <param name="Title">What the rule asks for, in one line of plain text.</param>
/// <param name="Explanation">Why, and what to do, in Markdown: the page's text and its examples.</param>
/// <param name="Severity">The severity with which the run reports it.</param>
/// <param name="Tags">Words to filter by, as the stylebook's and the group's name; a report may leave out those behind the tenth.</param>
/// <param name="HelpUri">An absolute address with more about the rule, or null.</param>
public sealed record RuleDescription(
    string Id,
    string Title,
    string Explanation,
    Severity Severity,
    ImmutableArray<string> Tags,
    string? HelpUri = null);
