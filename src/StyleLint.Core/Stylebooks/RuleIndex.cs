using System.Globalization;
using System.Text;
using StyleLint.Articles;
using StyleLint.Diagnostics;
using StyleLint.Reporting;

namespace StyleLint.Stylebooks;

/// <summary>The index of all rules as Markdown: <c>rules/README.md</c>.</summary>
internal static class RuleIndex
{
    /// <summary>Writes the index. The result depends on the pages alone and ends with a line feed.</summary>
    public static string Write(IReadOnlyList<Stylebook> stylebooks)
    {
        var text = new StringBuilder();
        var count = stylebooks.Sum(stylebook => stylebook.Pages.Length);
        text.Append(CultureInfo.InvariantCulture, $"# Rules\n\nThe stylebooks hold {count} rules. `style-lint explain RULE` shows a page, `style-lint test` runs its examples.\nThis index is made from the pages; do not edit it.\n");
        foreach (var stylebook in stylebooks.OrderBy(stylebook => stylebook.Name, StringComparer.Ordinal))
            foreach (var group in stylebook.Pages.GroupBy(page => page.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
                AppendGroup(text, stylebook.Name, group.Key, group);
        return text.ToString();
    }

    private static void AppendGroup(StringBuilder text, string stylebook, string group, IEnumerable<RulePage> pages)
    {
        var heading = group.Length == 0 ? stylebook : $"{stylebook}: {group}";
        text.Append(CultureInfo.InvariantCulture, $"\n## {VisibleText.Escape(heading)}\n\n| rule | what it says | severity | fix | default | editions |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var page in pages.OrderBy(page => page.Id, StringComparer.Ordinal))
            AppendRule(text, page);
    }

    private static void AppendRule(StringBuilder text, RulePage page)
    {
        var folder = page.Group.Length == 0 ? page.Stylebook : $"{page.Stylebook}/{page.Group}";
        var name = page.Id[(page.Stylebook.Length + 1)..];
        text.Append(CultureInfo.InvariantCulture, $"| [`{page.Id}`]({folder}/{name}.md) | {Cell(page.Body.Title)} | {NameOf(page.Severity)} | {NameOf(page.Fix)} | {(page.IsOnByDefault ? "on" : "off")} | {EditionsOf(page)} |\n");
    }

    private static string NameOf(Severity severity) => PageVocabulary.Severities.First(entry => entry.Value == severity).Name;

    private static string NameOf(FixSafety? fix) => PageVocabulary.Fixes.First(entry => entry.Value == fix).Name;

    private static string EditionsOf(RulePage page) => (page.Since, page.Until) switch
    {
        (null, null) => "all",
        ({ } since, null) => $"from {since}",
        (null, { } until) => $"to {until}",
        ({ } since, { } until) => $"{since} to {until}",
    };

    private static string Cell(string text) => VisibleText.Escape(text).Replace("|", "\\|", StringComparison.Ordinal);
}
