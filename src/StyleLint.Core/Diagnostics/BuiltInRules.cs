using System.Collections.Immutable;
using System.Globalization;
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
    public const string TooMany = "style-lint/too-many-findings";

    private const string Prefix = "style-lint/";

    /// <summary>All of them, ordered by id.</summary>
    public static ImmutableArray<BuiltInRule> All { get; } =
    [
        new(BadComment, Severity.Error, "Write comments for StyleLint so that it can read them",
            "A comment that starts with `style-lint` switches rules off or on. This one says something else.\n\n" +
            "Write `disable`, `enable`, `disable-next` or `disable-file`, then the ids of rules, then a reason behind `--`:\n\n" +
            "```md\n<!-- style-lint disable-next ap/percent -- the company writes its name this way -->\n```\n"),
        new(FrontMatter, Severity.Error, "Keep front matter readable",
            "The front matter of the article cannot be read, so its headline and its dates cannot be checked. " +
            "Correct the YAML, TOML or JSON at the place that the message names."),
        new(Internal, Severity.Error, "Report faults of StyleLint",
            "A check failed on this file, or none could run. Other checks and other files went on, but what failed says nothing about the file. " +
            "It is a fault of StyleLint: please report it with the message and, if you can, the article."),
        new(PatternTimeoutId, Severity.Error, "Keep the patterns of rule pages fast",
            "The pattern of a rule page took too long on this file, so the rule left out the rest of it. " +
            "Simplify the pattern: the usual cause is a repetition inside a repetition, as in `(a+)+`."),
        new(TooMany, Severity.Error, "Keep findings few enough to be read",
            "The file has more findings than a report can hold, and those that are not reported may matter more than those that are. " +
            "Usually one rule reports every word of a file that is no article: leave the file out with `ignore`, or switch the rule off."),
        new(UnknownRule, Severity.Error, "Name rules that exist",
            "A comment names a rule that no stylebook has, so it switches nothing off. " +
            "Correct the id; `style-lint rules` lists all of them."),
        new(Unreadable, Severity.Error, "Save articles as text in UTF-8",
            "The file cannot be read as an article: it is missing, too large, not text in UTF-8, or nested so deeply that no reader could follow. It was not checked."),
        new(UnusedSuppression, Severity.Warning, "Remove comments that switch off nothing",
            "The comment switches off a rule that finds nothing there. It can go: left behind, it would hide the next mistake."),
    ];

    /// <summary>The rule of an id, or null.</summary>
    public static BuiltInRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    /// <summary>Whether a rule is the tool's own.</summary>
    public static bool IsOwn(string ruleId) => ruleId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Broken front matter, as an error at its place.</summary>
    public static Diagnostic FrontMatterProblem(Problem problem) =>
        new(FrontMatter, Severity.Error, problem.Range, problem.Message, [], null);

    /// <summary>Markdown that is nested too deeply to be read.</summary>
    public static Diagnostic UnreadableMarkdown(Problem problem) =>
        new(Unreadable, Severity.Error, problem.Range, problem.Message, [], null);

    /// <summary>A fault inside a check.</summary>
    public static Diagnostic InternalError(string check, Exception fault) =>
        new(Internal, Severity.Error, new TextRange(0, 0), $"The check ‘{check}’ failed on this file: {fault.GetType().Name}: {fault.Message} Please report it.", [], null);

    /// <summary>A fault in reading an article.</summary>
    public static Diagnostic UnreadArticle(Exception fault) =>
        new(Internal, Severity.Error, new TextRange(0, 0), $"This file could not be read as an article: {fault.GetType().Name}: {fault.Message} Please report it.", [], null);

    /// <summary>A file of which not all is reported.</summary>
    public static Diagnostic TooManyFindings(int reported, string mostlyOf) =>
        new(TooMany, Severity.Error, new TextRange(0, 0), string.Create(CultureInfo.InvariantCulture, $"This file has too many findings. {reported:N0} are reported, most of them of ‘{mostlyOf}’, and the others are left out. Mend these first, or switch the rule off."), [], null);

    /// <summary>A file whose words are in too many rules, so that some rules have not seen its end.</summary>
    public static Diagnostic TooManyPhrases { get; } =
        new(TooMany, Severity.Error, new TextRange(0, 0), "The words of this file are in the lists of rules so often that its end was not looked at. Split the file, or take out what rules list alike.", [], null);

    /// <summary>A page's regex that ran out of time on a block; the rule leaves the rest of the file out.</summary>
    public static Diagnostic PatternTimeout(Rule rule, Article article, Prose prose, TimeSpan limit) =>
        new(PatternTimeoutId, Severity.Error, prose.Map.ToSource(0, 1), $"The pattern of ‘{rule.Id}’ took longer than {(int)limit.TotalMilliseconds} ms here, so the rule left out the rest of ‘{article.Source.Path}’. Simplify the pattern.", [], null);

    /// <summary>A regex of a Vale style that ran out of time; the rule leaves the rest of the file out.</summary>
    public static Diagnostic PatternTimeout(Rule rule, Article article, TextRange range, TimeSpan limit) =>
        new(PatternTimeoutId, Severity.Error, range, $"The pattern of ‘{rule.Id}’ took longer than {(int)limit.TotalMilliseconds} ms, so the rule left out the rest of ‘{article.Source.Path}’. Simplify the pattern.", [], null);

    /// <summary>A pattern of the configuration, of text that Vale's rules do not read, that ran out of time.</summary>
    public static Diagnostic IgnoreTimeout(string pattern, TimeSpan limit) =>
        new(PatternTimeoutId, Severity.Error, new TextRange(0, 0), $"The pattern ‘{pattern}’ of text to be ignored took longer than {(int)limit.TotalMilliseconds} ms, so the rules of Vale styles did not run here. Simplify the pattern.", [], null);

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
