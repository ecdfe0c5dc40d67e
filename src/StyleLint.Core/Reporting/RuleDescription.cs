using System.Collections.Immutable;
using StyleLint.Diagnostics;
using StyleLint.Stylebooks;

namespace StyleLint.Reporting;

/// <summary>What a report tells about a rule.</summary>
/// <param name="Id">The rule's id: <c>stylebook/name</c>.</param>
/// <param name="Title">What the rule asks for, in one line of plain text.</param>
/// <param name="Explanation">Why, and what to do, in Markdown: the page's text and its examples.</param>
/// <param name="Severity">The severity with which the run reports it.</param>
/// <param name="Tags">Words to filter by, as the stylebook's and the group's name; a report may leave out those behind the tenth.</param>
public sealed record RuleDescription(
    string Id,
    string Title,
    string Explanation,
    Severity Severity,
    ImmutableArray<string> Tags)
{
    /// <summary>Why, in Markdown: the page's text without its examples.</summary>
    public string Reason { get; init; } = Explanation;

    /// <summary>The stylebook's entry or the other source that the rule follows; empty where none is named.</summary>
    public string FactSource { get; init; } = "";

    /// <summary>Title and explanation without markup, where somebody has read them already.</summary>
    internal PageDescription? Read { get; private init; }

    /// <summary>A rule of a page.</summary>
    internal static RuleDescription Of(RulePage page, Severity severity, ImmutableArray<string> tags)
    {
        var read = PageDescription.Of(page);
        return new RuleDescription(page.Id, read.Title, read.Explanation, severity, tags) { Reason = read.Reason, FactSource = page.FactSource, Read = read };
    }

    /// <summary>A rule of the tool itself, which no page describes.</summary>
    internal static RuleDescription Of(BuiltInRule rule) =>
        new(rule.Id, rule.Title, rule.Help, rule.Severity, ["style-lint"]);
}
