using StyleLint.Diagnostics;
using StyleLint.Reporting;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary>A rule as a list shows it.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Title">The page's title.</param>
/// <param name="IsOn">Whether the rule runs.</param>
/// <param name="Severity">The severity that it reports with.</param>
internal sealed record RuleListing(RulePage Page, string Title, bool IsOn, Severity Severity)
{
    /// <summary>The severity in lower case, or <c>off</c>.</summary>
    public string State => IsOn ? SeverityNames.Of(Severity) : "off";
}
