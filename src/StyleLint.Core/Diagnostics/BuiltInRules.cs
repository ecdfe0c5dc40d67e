using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.Diagnostics;

/// <summary>Diagnostics of the tool itself, which no page describes.</summary>
internal static class BuiltInRules
{
    public const string FrontMatter = "style-lint/front-matter";
    public const string Internal = "style-lint/internal-error";
    public const string UnusedSuppression = "style-lint/unused-suppression";
    public const string UnknownRule = "style-lint/unknown-rule";
    public const string BadComment = "style-lint/bad-comment";
    public const string Unreadable = "style-lint/unreadable-file";
    public const string PatternTimeoutId = "style-lint/pattern-timeout";

    /// <summary>Whether a rule is the tool's own.</summary>
    public static bool Is(string ruleId) => ruleId.StartsWith("style-lint/", StringComparison.Ordinal);

    /// <summary>Broken front matter, as an error at its place.</summary>
    public static Diagnostic FrontMatterProblem(Problem problem) =>
        new(FrontMatter, Severity.Error, problem.Range, problem.Message, [], null);

    /// <summary>A fault inside a check.</summary>
    public static Diagnostic InternalError(string check, Exception fault) =>
        new(Internal, Severity.Error, new TextRange(0, 0), $"The check ‘{check}’ failed on this file: {fault.GetType().Name}: {fault.Message} Please report it.", [], null);

    /// <summary>A page's regex that ran out of time on a block; the rule leaves the rest of the file out.</summary>
    public static Diagnostic PatternTimeout(Rule rule, Article article, Prose prose, TimeSpan limit) =>
        new(PatternTimeoutId, Severity.Error, prose.Map.ToSource(0, 1), $"The pattern of ‘{rule.Id}’ took longer than {(int)limit.TotalMilliseconds} ms here, so the rule left out the rest of ‘{article.Source.Path}’. Simplify the pattern.", [], null);
}
