using StyleLint.Diagnostics;
using StyleLint.Reporting;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary>A rule page as a terminal shows it: the page's own words, examples indented.</summary>
internal sealed class PageText(TextWriter output, Ink ink)
{
    /// <summary>Writes one page.</summary>
    public void Write(RulePage page, PageBody body)
    {
        output.WriteLine(ink.Bold(VisibleText.Line(body.Title)));
        output.WriteLine(ink.Dim(VisibleText.Line(Summary(page))));
        output.WriteLine();
        WriteMarkdown(body.Explanation);
        foreach (var section in body.Sections)
        {
            output.WriteLine();
            output.WriteLine(ink.Bold(VisibleText.Line(section.Title)));
            WriteMarkdown(section.Markdown);
        }

        output.WriteLine();
        output.WriteLine($"Source: {VisibleText.Escape(page.FactSource)}");
    }

    /// <summary>Writes a rule of the tool itself, which has no page.</summary>
    public void Write(BuiltInRule rule)
    {
        output.WriteLine(ink.Bold(rule.Title));
        output.WriteLine(ink.Dim($"{rule.Id} · {SeverityNames.Of(rule.Severity)}"));
        output.WriteLine();
        WriteMarkdown(rule.Help.TrimEnd());
    }

    private static string Summary(RulePage page)
    {
        var parts = new List<string> { page.Id, SeverityNames.Of(page.Severity) };
        if (!page.IsOnByDefault) parts.Add("off by default");
        if (page.Since is { } since) parts.Add($"since {since}");
        if (page.Until is { } until) parts.Add($"until {until}");
        if (page.Fix is { } fix) parts.Add(fix == FixSafety.Safe ? "safe fix" : "offers a fix");
        return string.Join(" · ", parts);
    }

    private void WriteMarkdown(string markdown)
    {
        string? fence = null;
        foreach (var line in markdown.Replace("\t", "    ", StringComparison.Ordinal).Split('\n'))
        {
            var text = VisibleText.Line(line.TrimEnd());
            var mark = FenceOf(text);
            if (fence is null && mark is not null)
            {
                fence = mark;
                if (text.EndsWith(" fixed", StringComparison.Ordinal)) output.WriteLine("  becomes");
            }
            else if (fence is not null && mark == text && mark.StartsWith(fence, StringComparison.Ordinal))
            {
                fence = null;
            }
            else
            {
                output.WriteLine(fence is null || text.Length == 0 ? text : $"    {text}");
            }
        }
    }

    /// <summary>The backticks or tildes that open or close a fenced block, or null.</summary>
    private static string? FenceOf(string line)
    {
        if (line.Length < 3 || line[0] is not ('`' or '~')) return null;
        var length = line.AsSpan().IndexOfAnyExcept(line[0]);
        if (length < 0) length = line.Length;
        return length >= 3 ? line[..length] : null;
    }
}
