namespace StyleLint.Diagnostics;

/// <summary>A rule of the tool itself, as reports and <c>explain</c> describe it.</summary>
/// <param name="Id">Its id, <c>style-lint/name</c>.</param>
/// <param name="Severity">What it reports with.</param>
/// <param name="Title">What to do, in one line without a period.</param>
/// <param name="Help">Why, and how, in a few sentences of Markdown.</param>
internal sealed record BuiltInRule(string Id, Severity Severity, string Title, string Help);
