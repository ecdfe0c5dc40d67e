using StyleLint.Reporting;
using StyleLint.Stylebooks;

namespace StyleLint.Cli;

/// <summary>What a report that carries its rules tells about them: the pages' own words.</summary>
internal static class RuleDescriptions
{
    /// <summary>The rules that run over any of several articles, ordered by id.</summary>
    public static IReadOnlyList<RuleDescription> Of(IEnumerable<ArticleJob> jobs)
    {
        var rules = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var linter in jobs.Select(job => job.Linter).Distinct())
            foreach (var rule in linter.Rules)
                rules.TryAdd(rule.Id, rule);
        return [.. rules.Values.Select(Describe)];
    }

    private static RuleDescription Describe(Rule rule)
    {
        var page = rule.Page;
        string[] tags = page.Group.Length == 0 ? [page.Stylebook] : [page.Stylebook, .. page.Group.Split('/')];
        return RuleDescription.Of(page, rule.Severity, [.. tags]);
    }
}
