using System.Collections.Immutable;
using StyleLint.Articles;
using StyleLint.Stylebooks;

namespace StyleLint.Diagnostics;

/// <summary>Diagnostics of the tool itself, which no page describes. No comment switches them off.</summary>
internal static class BuiltInRules
{
    public const string FrontMatter = "style-lint/front-matter";
    public const string Internal = "style-lint/internal-error";
    public const string UnusedSuppression = "style-lint/unused-suppression";
    public const string UnknownRule = "style-lint/unknown-rule";
    public const string BadComment = "style-lint/bad-comment";
    public const string Unreadable = "style-lint/unreadable-file";
    public const string PatternTimeoutId = "style-lint/pattern-timeout";

    private const string Prefix = "style-lint/";

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<BuiltInRule> All { get; } =
    [
        new(BadComment, Severity.Error, "Write a comment that the tool understands",
            "A comment that starts with `style-lint` goes on with `disable`, `enable`, `disable-next` or `disable-file`, then the rules, then `--` and the reason."),
        new(FrontMatter, Severity.Error, "Repair the front matter",
            "The front matter must be readable YAML, TOML or JSON. What cannot be read is not checked, and a site generator is likely to refuse it."),
        new(Internal, Severity.Error, "Report a fault of the tool",
            "A check failed on this file. The other checks went on. Please report it with the article, or a piece of it that shows the fault."),
        new(PatternTimeoutId, Severity.Error, "Simplify a slow pattern",
            "The regular expression of a rule page took too long on this file, so the rule left out the rest of it. Write the pattern without nested repetition."),
        new(UnknownRule, Severity.Error, "Name a rule that exists",
            "The comment names a rule or a stylebook that does not exist, so it switches nothing off. `style-lint rules` lists the rules."),
        new(Unreadable, Severity.Error, "Make the file readable",
            "The file could not be read as text, so nothing in it was checked."),
        new(UnusedSuppression, Severity.Warning, "Delete a comment that hides nothing",
            "The comment switches a rule off where the rule reports nothing. Left in place, it would hide the next mistake."),
    ];

    /// <summary>Whether a rule is the tool's own.</summary>
    public static bool IsOwn(string ruleId) => ruleId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Broken front matter, as an error at its place.</summary>
    public static Diagnostic FrontMatterProblem(Problem problem) =>
        new(FrontMatter, Severity.Error, problem.Range, problem.Message, [], null);

    /// <summary>A fault inside a check.</summary>
    public static Diagnostic InternalError(string check, Exception fault) =>
        new(Internal, Severity.Error, new TextRange(0, 0), $"The check ‘{check}’ failed on this file: {fault.GetType().Name}: {fault.Message} Please report it.", [], null);

    /// <summary>A page's regex that ran out of time on a block; the rule leaves the rest of the file out.</summary>
    public static Diagnostic PatternTimeout(Rule rule, Article article, Prose prose, TimeSpan limit) =>
        new(PatternTimeoutId, Severity.Error, prose.Map.ToSource(0, 1), $"The pattern of ‘{rule.Id}’ took longer than {(int)limit.TotalMilliseconds} ms here, so the rule left out the rest of ‘{article.Source.Path}’. Simplify the pattern.", [], null);

    /// <summary>A comment for the tool that says nothing it understands.</summary>
    public static Diagnostic BadCommentAt(TextRange range, string word) =>
        new(BadComment, Severity.Error, range, $"‘{word}’ is no instruction. Write ‘style-lint’ and then ‘disable’, ‘enable’, ‘disable-next’ or ‘disable-file’.", [], null);

    /// <summary>A comment that would silence the tool about itself.</summary>
    public static Diagnostic NotSuppressible(TextRange range, string id) =>
        new(BadComment, Severity.Error, range, $"‘{id}’ reports on the file and its comments and cannot be switched off. Resolve what it reports.", [], null);

    /// <summary>A comment that names a rule nobody knows.</summary>
    public static Diagnostic UnknownRuleAt(TextRange range, string id, string? nearest)
    {
        var advice = nearest is null ? "‘style-lint rules’ lists the rules." : $"Did you mean ‘{nearest}’?";
        var fix = nearest is null ? null : new Fix(FixSafety.Offer, $"Write ‘{nearest}’.", new Edit(range, nearest));
        return new Diagnostic(UnknownRule, Severity.Error, range, $"Unknown rule ‘{id}’. {advice}", [], fix);
    }

    /// <summary>A suppression that hid nothing.</summary>
    public static Diagnostic UnusedSuppressionOf(Suppression suppression, Fix removal)
    {
        var what = suppression.Selector.Length == 0 ? "No rule reports anything" : $"‘{suppression.Selector}’ reports nothing";
        return new Diagnostic(UnusedSuppression, Severity.Warning, suppression.Place, $"{what} here. {removal.Description}", [], removal);
    }
}
