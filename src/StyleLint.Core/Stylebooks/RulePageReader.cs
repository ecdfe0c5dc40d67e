using System.Collections.Immutable;
using System.Globalization;
using StyleLint.Articles;
using StyleLint.Checks;
using StyleLint.Data;
using StyleLint.Diagnostics;

namespace StyleLint.Stylebooks;

/// <summary>Reads the front matter of one page of a stylebook. The prose below it stays unread until somebody asks.</summary>
internal static class RulePageReader
{
    private const int EarliestYear = 1953; // The first AP stylebook.
    private const int LatestYear = 9999;

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page's file.</param>
    /// <param name="stylebook">The stylebook's name.</param>
    /// <param name="group">The folder inside the stylebook, with forward slashes; empty at its root.</param>
    /// <param name="name">The file's name without its extension.</param>
    /// <param name="problems">Receives what is wrong with the page.</param>
    /// <param name="isBuiltIn">Whether the page comes with the tool.</param>
    /// <param name="compiled">Its front matter, where that is known already.</param>
    public static PageReading Read(SourceText page, string stylebook, string group, string name, List<Problem> problems, bool isBuiltIn = false, FrontMatter? compiled = null)
    {
        var known = problems.Count;
        var frontMatter = compiled ?? FrontMatterReader.Read(page, problems);
        if (frontMatter is not { Format: FrontMatterFormat.Yaml })
        {
            if (problems.Count == known) problems.Add(new Problem(page, FirstLine(page), "A page starts with YAML front matter between two lines of ‘---’."));
            return default;
        }

        if (problems.Count > known) return default;
        if (!PageVocabulary.IsName(name))
            problems.Add(new Problem(page, FirstLine(page), $"‘{name}’ cannot be a rule's name. Name the file with lower-case letters, digits and hyphens."));
        var head = new RuleOptions([(page, frontMatter.Values)], problems);
        return IsData(head) ? new PageReading(null, ReadData(head, page, stylebook, frontMatter)) : new PageReading(ReadRule(head, page, stylebook, group, name, frontMatter, problems, isBuiltIn), null);
    }

    private static bool IsData(RuleOptions head)
    {
        if (head.Find("data", out var page) is not { } data) return false;
        if (head.Find("check") is null) return true;
        head.Report(page!, data, "A page has either ‘check’ or ‘data’, not both.");
        return false;
    }

    private static DataPage? ReadData(RuleOptions head, SourceText page, string stylebook, FrontMatter frontMatter) =>
        head.Text("data") is { } kind ? new DataPage(kind, stylebook, page, frontMatter.Values) : null;

    private static RulePage? ReadRule(
        RuleOptions head, SourceText page, string stylebook, string group, string name, FrontMatter frontMatter, List<Problem> problems, bool isBuiltIn)
    {
        RequireKeys(head, page, problems);
        var (since, until) = ReadYears(head);
        if (head.Text("check") is null) return null;
        return new RulePage
        {
            Id = $"{stylebook}/{name}",
            Stylebook = stylebook,
            Group = group,
            Source = page,
            Head = frontMatter.Values,
            BodyStart = frontMatter.Range.End,
            IsBuiltIn = isBuiltIn,
            Check = (DataScalar)head.Find("check")!,
            Severity = head.Choice("severity", Severity.Warning, PageVocabulary.Severities.AsSpan()),
            Message = head.Text("message") ?? "",
            FactSource = head.Text("source") ?? "",
            Since = since,
            Until = until,
            IsOnByDefault = head.Choice("default", true, PageVocabulary.Defaults.AsSpan()),
            Fix = head.Choice("fix", null, PageVocabulary.Fixes.AsSpan()),
            Skip = head.Choices("skip", PageVocabulary.DefaultSkip, PageVocabulary.Zones.AsSpan()),
            Scope = head.Choices("scope", PageVocabulary.DefaultScope, PageVocabulary.Scopes.AsSpan()),
            Tags = [.. head.List("tags").Select(tag => tag.Text)],
            Options = OptionsOf(frontMatter.Values),
        };
    }

    private static void RequireKeys(RuleOptions head, SourceText page, List<Problem> problems)
    {
        foreach (var key in (ReadOnlySpan<string>)["check", "severity", "message", "source"])
            if (head.Find(key) is not { } node)
                problems.Add(new Problem(page, FirstLine(page), $"The page needs the key ‘{key}’."));
            else if (node is DataScalar { Text: "" })
                head.Report(page, node, $"‘{key}’ needs a value.");
        if (head.Find("message") is DataScalar { Text.Length: > MessageTemplate.Longest } message)
            head.Report(page, message, string.Create(CultureInfo.InvariantCulture, $"‘message’ has {message.Text.Length:N0} characters; write at most {MessageTemplate.Longest:N0}."));
    }

    private static (int? Since, int? Until) ReadYears(RuleOptions head)
    {
        var since = ReadYear(head, "since");
        var until = ReadYear(head, "until");
        if (since > until) head.Report(head.SourceOf("until"), head.Find("until")!, "‘until’ lies before ‘since’.");
        return (since, until);
    }

    private static int? ReadYear(RuleOptions head, string key)
    {
        if (head.Find(key, out var page) is not { } node) return null;
        var year = head.Number(key, EarliestYear);
        if (year is >= EarliestYear and <= LatestYear) return year;
        head.Report(page!, node, $"‘{key}’ must be a year from {EarliestYear} on.");
        return null;
    }

    private static DataMap OptionsOf(DataMap head) =>
        new(head.Range, [.. head.Entries.Where(entry => !PageVocabulary.Keys.Contains(entry.Key.Text))]);

    private static TextRange FirstLine(SourceText page) => page.Lines.RangeOf(1);
}
